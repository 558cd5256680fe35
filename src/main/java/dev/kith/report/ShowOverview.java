package dev.kith.report;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.customer.Scope;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** {@code kith report overview}. */
final class ShowOverview implements Command {
    private final Queries queries;

    ShowOverview(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .with(Options.QUERY)
                .shows(ReportViews.OVERVIEW)
                .example("kith report overview", "how the house stands today")
                .example(
                        "kith report overview --query city:Leeds", "the part of it that is about those who fit a query")
                .example("kith report overview --json", "the same for a program")
                .describe("""
                        30 days are the last 30 days up to now; months are those of the calendar in the database's time \
                        zone. Net spend is what was ordered less what was refunded. Points outstanding can be spent now \
                        or later: none of them has expired. A contact with several customers counts once, a note is none.
                        """);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Scope scope = Scope.of(arguments, session, queries);
        session.read(tx -> {
            scope.ready(tx);
            session.show(ReportViews.card(overview(
                    new Figures(tx, session.currency(), scope), session.now().atZone(session.zone()))));
            return true;
        });
        return ExitCode.DONE;
    }

    private static Overview overview(Figures figures, ZonedDateTime now) {
        Instant until = now.toInstant().plusSeconds(1);
        Instant recent = now.minusDays(Overview.RECENT_DAYS).toInstant();
        Overview.People people = figures.people(recent);
        Overview.Contacts contacts = figures.contacts(recent, until);
        List<Overview.Turnover> turnovers = new ArrayList<>();
        for (int ago = Overview.MONTHS - 1; ago >= 0; ago--) {
            YearMonth month = YearMonth.from(now).minusMonths(ago);
            Instant from = month.atDay(1).atStartOfDay(now.getZone()).toInstant();
            Instant to = ago == 0
                    ? until
                    : month.plusMonths(1).atDay(1).atStartOfDay(now.getZone()).toInstant();
            turnovers.add(new Overview.Turnover(month, figures.newCustomers(from, to), figures.sales(from, to)));
        }
        return new Overview(
                people,
                figures.sales(Instant.EPOCH.minusSeconds(Integer.MAX_VALUE), until),
                figures.sales(recent, until),
                contacts,
                figures.points(now.toLocalDate()),
                Overview.shares(figures.channels(recent, until), contacts.contacts()),
                Overview.months(turnovers),
                Overview.shares(figures.tags(Overview.TAGS), people.customers()));
    }
}
