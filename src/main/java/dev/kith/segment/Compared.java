package dev.kith.segment;

import dev.kith.base.Money;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.view.Column;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One group of the customers of two segments.
 *
 * @param share which part of all who are in one of the two
 */
record Compared(
        String group,
        long customers,
        double share,
        @Nullable Money spend,
        @Nullable Money spendInYear,
        @Nullable BigDecimal orders,
        @Nullable BigDecimal points,
        @Nullable Long daysSinceOrder) {
    static final List<Column<Compared>> COLUMNS = List.of(
            Column.text("group", "Group", Compared::group),
            Column.whole("customers", "Customers", Compared::customers),
            Column.bar("share", "Share", Compared::share),
            Column.amount("median_spend", "Median spend", Compared::spend),
            Column.amount("median_spend_365_days", "In 365 days", Compared::spendInYear),
            Column.decimal("median_orders", "Orders", Compared::orders),
            Column.decimal("median_points", "Points", Compared::points),
            Column.whole("median_days_since_order", "Days since order", Compared::daysSinceOrder));

    /** A line for each group, in the order in which figures have them. */
    static List<Compared> lines(Segment a, Segment b, List<Figures.Medians> figures, Session session) {
        List<String> names = List.of(
                a.name(), b.name(), Text.of("both"), Text.of("only {0}", a.name()), Text.of("only {0}", b.name()));
        long all = figures.get(0).customers() + figures.get(4).customers();
        List<Compared> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            lines.add(line(names.get(i), figures.get(i), all, session));
        }
        return lines;
    }

    private static Compared line(String name, Figures.Medians figures, long all, Session session) {
        List<Figures.@Nullable Median> medians = figures.values();
        return new Compared(
                name,
                figures.customers(),
                all == 0 ? 0 : (double) figures.customers() / all,
                money(medians.get(0), session),
                money(medians.get(1), session),
                number(medians.get(2)),
                number(medians.get(3)),
                days(medians.get(4), session.now(), session.zone()));
    }

    private static @Nullable Money money(Figures.@Nullable Median minor, Session session) {
        return minor == null ? null : new Money(minor.whole(), session.currency());
    }

    private static @Nullable BigDecimal number(Figures.@Nullable Median median) {
        return median == null ? null : median.exact();
    }

    private static @Nullable Long days(Figures.@Nullable Median second, Instant now, ZoneId zone) {
        return second == null
                ? null
                : ChronoUnit.DAYS.between(
                        Instant.ofEpochSecond(second.whole()).atZone(zone).toLocalDate(),
                        now.atZone(zone).toLocalDate());
    }
}
