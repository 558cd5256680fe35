package dev.kith.segment;

import dev.kith.base.Currency;
import dev.kith.base.Money;
import dev.kith.db.Tx;
import dev.kith.view.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A segment in the report of all.
 *
 * @param change how many more than at the beginning, or null where it was not there yet
 * @param share which part of all customers
 * @param shareOfSpend which part of what all spent in 365 days
 */
record SegmentSum(
        Segment segment,
        @Nullable Long change,
        double share,
        Money spend,
        Money spendInYear,
        double shareOfSpend,
        List<Long> trend) {
    static final List<Column<SegmentSum>> COLUMNS = List.of(
            Column.<SegmentSum>whole("id", "Id", sum -> sum.segment().id()).wide(),
            Column.text("name", "Name", sum -> sum.segment().name()),
            Column.whole("members", "Members", sum -> sum.segment().members()),
            Column.whole("change", "Change", SegmentSum::change),
            Column.bar("share", "Share", SegmentSum::share),
            Column.amount("spend", "Spend", SegmentSum::spend),
            Column.amount("spend_365_days", "In 365 days", SegmentSum::spendInYear),
            Column.bar("share_of_spend", "Share of spend", SegmentSum::shareOfSpend),
            Column.trend("trend", "Trend", SegmentSum::trend));

    /** All segments by name. */
    static List<SegmentSum> all(Tx tx, LocalDate since, LocalDate today, Currency currency) {
        Figures figures = new Figures(tx);
        Map<Long, Figures.Spend> spends = figures.spends();
        Figures.Spend everybody = figures.everybody();
        History history = new History(tx);
        List<SegmentSum> all = new ArrayList<>();
        for (Segment segment : new Segments(tx).list()) {
            Figures.Spend spend = spends.getOrDefault(segment.id(), Figures.Spend.NOTHING);
            Trend trend = history.trend(segment);
            Long before = trend.on(since);
            all.add(new SegmentSum(
                    segment,
                    before == null ? null : segment.members() - before,
                    part(segment.members(), everybody.customers()),
                    new Money(spend.all(), currency),
                    new Money(spend.year(), currency),
                    part(Math.max(0, spend.year()), everybody.year()),
                    trend.points(since, today)));
        }
        return all;
    }

    private static double part(long some, long all) {
        return all == 0 ? 0 : (double) some / all;
    }
}
