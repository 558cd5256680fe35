package dev.kith.classification;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.customer.Scope;
import dev.kith.view.Card;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.List;

/** {@code kith report rfm}. */
public record ReportRfm(Queries queries) implements Command {
    private static final List<Column<GroupLine>> GROUPS = GroupLine.columns("group", "Group");

    /** How many customers have scores. */
    private record Scored(long customers) {}

    private static final List<Column<Scored>> COLUMNS =
            List.of(Column.whole("customers", "Customers with an order", Scored::customers));

    @Override
    public Spec spec() {
        return Spec.reading()
                .with(Options.QUERY)
                .shows(COLUMNS)
                .describe("""
                        Customers with an order get three scores from 1 to 5: for the days since the last order \
                        (recency), the number of orders (frequency), and what they spent less refunds (monetary), all \
                        of it over all time. The limits are the quintiles among these customers, as R's quantile() has \
                        them; equal values have equal scores, and a value at the limit has the lower one (of days, the \
                        higher). R's package rfm scores the same, but gives a value that is less than one whole unit \
                        above a limit the score below. Refunds are no orders, days are those of the database's time \
                        zone, and the groups go by recency and frequency alone:

                            R5  newcomers    rising       rising    champions  champions
                            R4  promising    rising       rising    loyal      loyal
                            R3  dozing       dozing       wavering  loyal      loyal
                            R2  hibernating  hibernating  at-risk   at-risk    not-to-lose
                            R1  hibernating  hibernating  at-risk   at-risk    not-to-lose
                                F1           F2           F3        F4         F5""")
                .example("kith report rfm", "the groups, and how many customers have which scores")
                .example(
                        "kith report rfm --query tag:vip",
                        "the same of those who fit a query; the limits stay those of all")
                .example("kith report rfm --json", "the same for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        new RfmPart().follow(session);
        Scope scope = Scope.of(arguments, session, queries);
        session.read(tx -> {
            scope.ready(tx);
            new Classes(tx, session).readyRfm();
            ClassFigures figures = new ClassFigures(tx, scope);
            List<GroupLine> lines = GroupLine.of(RfmGroup.words(), figures.rfm(), session.currency());
            session.show(new Card<>(
                    new Scored(lines.stream().mapToLong(GroupLine::customers).sum()),
                    COLUMNS,
                    List.of(
                            new Section("groups", "Groups", Listing.of("groups", GROUPS, lines)),
                            new Section(
                                    "grid",
                                    "Customers by recency and frequency",
                                    Listing.of("grid", GridLine.COLUMNS, figures.grid())))));
            return true;
        });
        return ExitCode.DONE;
    }
}
