package dev.kith.classification;

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
import java.util.ArrayList;
import java.util.List;

/** {@code kith report rfm}. */
public record ReportRfm(Queries queries) implements Command {
    private static final Option<Boolean> GRID =
            Option.flag("--grid", "the grid alone: how many customers have which recency and frequency");

    @Override
    public Spec spec() {
        return Spec.reading()
                .with(GRID, Options.QUERY, Options.SINCE, Options.UNTIL)
                .shows(columns())
                .describe(Rfm.HELP + "\n\n" + Moves.HELP)
                .example("kith report rfm", "the groups, and how many customers have which scores")
                .example("kith report rfm --grid --json", "the grid for a program: a row for each pair of scores")
                .example(
                        "kith report rfm --query tag:vip",
                        "the same of those who fit a query; the limits stay those of all")
                .example("kith report rfm --since -30d", "who moved from one group to another in 30 days");
    }

    private static List<Column<?>> columns() {
        List<Column<?>> columns = new ArrayList<>(Moves.with(RfmView.GROUPS));
        columns.addAll(ScoreLine.COLUMNS.subList(0, 2));
        return columns;
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Scope scope = Scope.of(arguments, session, queries);
        if (Moves.shown(arguments, session, scope, RfmGroup.words(), ClassHistory::rfm)) {
            return ExitCode.DONE;
        }
        new RfmPart().follow(session);
        session.read(tx -> {
            scope.ready(tx);
            new Classes(tx, session).readyRfm();
            ClassFigures figures = new ClassFigures(tx, scope);
            if (arguments.has(GRID)) {
                session.show(ScoreLine.grid(figures.scores()));
            } else {
                session.show(RfmView.of(
                        GroupLine.of(RfmGroup.words(), figures.rfm(), session.currency()), figures.scores()));
            }
            return true;
        });
        return ExitCode.DONE;
    }
}
