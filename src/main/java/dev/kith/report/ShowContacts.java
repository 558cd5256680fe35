package dev.kith.report;

import dev.kith.base.KithException;
import dev.kith.base.Text;
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
import dev.kith.view.View;
import java.util.ArrayList;
import java.util.List;

/** {@code kith report contacts}. */
record ShowContacts(Queries queries) implements Command {
    private static final Option<String> BY = Option.choice(
            "--by",
            "what they are counted by: channel (as a rule), owner, outcome or hour",
            List.of("channel", "owner", "outcome", "hour"));
    private static final Option<Boolean> OVERALL =
            Option.flag("--overall", "the figures of all of them alone, with the time to the first contact");

    @Override
    public Spec spec() {
        List<Column<?>> columns = new ArrayList<>(ContactGroup.COLUMNS);
        columns.addAll(WeekHours.COLUMNS.stream()
                .filter(column -> !column.id().equals("contacts"))
                .toList());
        columns.addAll(ContactTotals.COLUMNS.subList(2, ContactTotals.COLUMNS.size()));
        return Spec.reading()
                .with(BY, OVERALL, Options.SINCE, Options.UNTIL, Options.QUERY)
                .shows(columns)
                .describe(ContactTotals.HELP)
                .example("kith report contacts", "all of them, by channel")
                .example("kith report contacts --by owner --since -30d", "who spoke with how many in 30 days")
                .example(
                        "kith report contacts --by hour --query city:Leeds",
                        "when those who fit a query are spoken with")
                .example(
                        "kith report contacts --overall --since -90d --json",
                        "how long new customers waited for their first contact, for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Scope scope = Scope.of(arguments, session, queries);
        String by = arguments.get(BY, "channel");
        if (arguments.has(OVERALL) && arguments.has(BY)) {
            throw new KithException.Usage(
                    Text.of("With --overall nothing is counted by {0}.", by), Text.of("Leave out one of them."));
        }
        session.read(tx -> {
            scope.ready(tx);
            ContactFigures figures = new ContactFigures(
                    tx,
                    scope,
                    arguments.get(Options.SINCE, ContactFigures.BEGINNING),
                    arguments.get(Options.UNTIL, session.now().plusSeconds(86_400)));
            session.show(view(figures, by, arguments.has(OVERALL), session));
            return true;
        });
        return ExitCode.DONE;
    }

    private static View view(ContactFigures figures, String by, boolean overall, Session session) {
        if (overall) {
            return figures.totals().alone();
        }
        return by.equals("hour")
                ? WeekHours.grid(WeekHours.of(figures.times(), session.zone()))
                : figures.totals().with(figures.groups(by), by);
    }
}
