package dev.kith.classification;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.customer.Scope;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith report lifecycle}. */
public record ReportLifecycle(Queries queries) implements Command {
    private static final List<Column<GroupLine>> COLUMNS = GroupLine.columns("stage", "Stage");

    @Override
    public Spec spec() {
        return Spec.reading()
                .with(Options.QUERY, Options.SINCE, Options.UNTIL)
                .shows(Moves.with(COLUMNS))
                .describe(
                        "Prospects never ordered. New is whose first order was within new-days. Who orders at least three times has a rhythm, the mean time between orders: after rhythm times that (30 days at least) without an order a customer is silent, after twice as long churned; who has no rhythm, after silent-days and churned-days. Won back is who ordered in the last 90 days after more than churned-days without an order. Loyal is who has ordered for loyal-days or longer, at least loyal-orders times, and is not silent. These limits are settings: see 'kith config list'. Customers who were put away are not counted.\n\n"
                                + Moves.HELP)
                .example("kith report lifecycle", "how many customers are at each stage")
                .example("kith report lifecycle --query city:Leeds", "the same of those who fit a query")
                .example("kith report lifecycle --since -30d", "who moved from one stage to another in 30 days")
                .example("kith report lifecycle --json", "the same for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Scope scope = Scope.of(arguments, session, queries);
        if (Moves.shown(arguments, session, scope, Lifecycle.words(), ClassHistory::lifecycle)) {
            return ExitCode.DONE;
        }
        new LifecyclePart().follow(session);
        session.read(tx -> {
            scope.ready(tx);
            new Classes(tx, session).readyLifecycle();
            List<GroupLine> lines =
                    GroupLine.of(Lifecycle.words(), new ClassFigures(tx, scope).lifecycle(), session.currency());
            session.show(Listing.of("stages", COLUMNS, lines));
            return true;
        });
        return ExitCode.DONE;
    }
}
