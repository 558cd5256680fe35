package dev.kith.report;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.customer.Scope;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import java.util.ArrayList;
import java.util.List;

/** {@code kith report contacts}. */
record ShowContacts(Queries queries) implements Command {
    private static final Option<String> BY = Option.choice(
            "--by",
            "what they are counted by: channel (as a rule), owner, outcome or hour",
            List.of("channel", "owner", "outcome", "hour"));

    @Override
    public Spec spec() {
        List<Column<?>> columns = new ArrayList<>(ContactGroup.COLUMNS);
        columns.addAll(WeekHours.COLUMNS.stream()
                .filter(column -> !column.id().equals("contacts"))
                .toList());
        return Spec.reading()
                .with(BY, Options.SINCE, Options.UNTIL, Options.QUERY)
                .shows(columns)
                .describe("""
                        A contact with several customers counts once, a note is none. Reached is which part of the contacts \
                        that have an outcome reached the customer: those that ended as reached, refused or resolved. The \
                        average is of those whose duration is known. By hour, the days of the week are shown with the \
                        number of contacts that began in each of their hours, in the database's time zone.""")
                .example("kith report contacts", "all of them, by channel")
                .example("kith report contacts --by owner --since -30d", "who spoke with how many in 30 days")
                .example(
                        "kith report contacts --by hour --query city:Leeds",
                        "when those who fit a query are spoken with");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Scope scope = Scope.of(arguments, session, queries);
        String by = arguments.get(BY, "channel");
        session.read(tx -> {
            scope.ready(tx);
            ContactFigures figures = new ContactFigures(
                    tx,
                    scope,
                    arguments.get(Options.SINCE, ContactFigures.BEGINNING),
                    arguments.get(Options.UNTIL, session.now().plusSeconds(86_400)));
            if (by.equals("hour")) {
                session.show(Listing.of("weekdays", WeekHours.COLUMNS, WeekHours.of(figures.times(), session.zone())));
            } else {
                session.show(Listing.of("groups", ContactGroup.COLUMNS, figures.groups(by)), "There are no contacts.");
            }
            return true;
        });
        return ExitCode.DONE;
    }
}
