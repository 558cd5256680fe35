package dev.kith.classification;

import dev.kith.base.Money;
import dev.kith.view.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The customers of one class, and what they bring.
 *
 * @param share which part of all these customers are
 * @param shareOfSpend which part of what all spend in 365 days they bring; 0 for those who got more back
 */
public record GroupLine(String name, long customers, double share, Money spend, Money spend365, double shareOfSpend) {
    /** What a class brings, in minor units. */
    public record Sum(long customers, long spend, long spend365) {
        static final Sum NOTHING = new Sum(0, 0, 0);
    }

    public static List<Column<GroupLine>> columns(String id, String title) {
        return List.of(
                Column.word(id, title, GroupLine::name),
                Column.whole("customers", "Customers", GroupLine::customers),
                Column.bar("share", "Share", GroupLine::share),
                Column.amount("spend", "Spend", GroupLine::spend),
                Column.amount("spend_365_days", "In 365 days", GroupLine::spend365),
                Column.bar("share_of_spend", "Share of spend", GroupLine::shareOfSpend));
    }

    /** A line for each name, also for those that nobody has. */
    public static List<GroupLine> of(List<String> names, Map<String, Sum> sums, dev.kith.base.Currency currency) {
        long customers = sums.values().stream().mapToLong(Sum::customers).sum();
        long spend = sums.values().stream()
                .mapToLong(sum -> Math.max(0, sum.spend365()))
                .sum();
        List<GroupLine> lines = new ArrayList<>();
        for (String name : names) {
            Sum sum = sums.getOrDefault(name, Sum.NOTHING);
            lines.add(new GroupLine(
                    name,
                    sum.customers(),
                    part(sum.customers(), customers),
                    new Money(sum.spend(), currency),
                    new Money(sum.spend365(), currency),
                    part(Math.max(0, sum.spend365()), spend)));
        }
        return lines;
    }

    private static double part(long some, long all) {
        return all == 0 ? 0 : (double) some / all;
    }
}
