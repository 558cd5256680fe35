package dev.kith.tier;

import dev.kith.classification.GroupLine;
import dev.kith.classification.MoveLine;
import dev.kith.classification.MovePeriod;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.customer.Scope;
import dev.kith.db.Tx;
import dev.kith.fact.FactDay;
import dev.kith.fact.Facts;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import dev.kith.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code kith report tiers}. */
public record ReportTiers(Queries queries) implements Command {
    private static final List<Column<GroupLine>> COLUMNS = GroupLine.columns("tier", "Tier");

    @Override
    public Spec spec() {
        List<Column<?>> shown = new ArrayList<>(COLUMNS);
        shown.addAll(MoveLine.COLUMNS.subList(0, 2));
        return Spec.reading()
                .with(Options.QUERY, Options.SINCE, Options.UNTIL, TierOptions.PROGRAMME)
                .shows(shown)
                .describe("""
                        How many customers have which tier, and what they bring; customers who were put away are not counted. \
                        With --since, how many had which when the period began (a row each) and have which now, or had when \
                        --until was over (a column each).""")
                .example("kith report tiers", "how many have which tier, and what they bring")
                .example(
                        "kith report tiers --query owner:li --json", "the same of those who fit a query, for a program")
                .example("kith report tiers --since -30d", "who rose and who fell in 30 days");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Scope scope = Scope.of(arguments, session, queries);
        Optional<MovePeriod> period = MovePeriod.of(arguments, session);
        FactDay day = FactDay.of(session.now(), session.zone());
        Facts.follow(session.db(), day);
        session.show(session.read(tx -> {
            scope.ready(tx);
            Facts.ready(tx, day);
            return view(tx, scope, period, new Schemes(tx).get(TierOptions.programme(arguments, tx)), session);
        }));
        return ExitCode.DONE;
    }

    private static View view(Tx tx, Scope scope, Optional<MovePeriod> period, Scheme scheme, Session session) {
        Ladder ladder = new Tiers(tx, scheme.programme()).ladder();
        List<String> names = ladder.tiers().stream().map(Tier::name).toList();
        TierSums sums = new TierSums(tx, scheme.programme(), ladder, scope);
        return period.<View>map(asked -> MoveLine.matrix(names, sums.moves(asked, session.zone())))
                .orElseGet(() -> Listing.of("tiers", COLUMNS, GroupLine.of(names, sums.now(), session.currency())));
    }
}
