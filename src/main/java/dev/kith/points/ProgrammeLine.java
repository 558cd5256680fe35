package dev.kith.points;

import dev.kith.base.Currency;
import dev.kith.base.Money;
import dev.kith.points.ProgrammeFigures.Group;
import dev.kith.view.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group of customers, and what the programme cost and may have brought by it. */
record ProgrammeLine(
        Group group,
        Money spend,
        Money spendEach,
        @Nullable Money cost,
        @Nullable Money extraMargin) {
    static final List<Column<ProgrammeLine>> COLUMNS = List.of(
            Column.word("who", "Who", line -> line.group().member() ? "members" : "others"),
            Column.whole("customers", "Customers", line -> line.group().customers()),
            Column.whole("buyers", "Buyers", line -> line.group().buyers()),
            Column.decimal("repeat_rate", "Repeat %", line -> line.group().repeatRate()),
            Column.decimal("retention", "Retention %", line -> line.group().retention()),
            Column.amount("spend", "Spend", ProgrammeLine::spend),
            Column.amount("spend_each", "Spend each", ProgrammeLine::spendEach),
            Column.amount("cost", "Cost", ProgrammeLine::cost),
            Column.amount("extra_margin", "Extra margin", ProgrammeLine::extraMargin));

    static ProgrammeLine of(Group group, List<Group> all, @Nullable BigDecimal margin, Book book, Currency currency) {
        Money cost = group.member() ? book.worth(new ProgrammeFigures(book).redeemed(), currency) : null;
        Money extra = group.member() && margin != null && all.size() == 2
                ? new Money(extra(group, all.getLast(), margin), currency)
                : null;
        return new ProgrammeLine(
                group, new Money(group.spend(), currency), new Money(group.spendEach(), currency), cost, extra);
    }

    private static long extra(Group members, Group others, BigDecimal margin) {
        return BigDecimal.valueOf(members.spendEach() - others.spendEach())
                .multiply(BigDecimal.valueOf(members.customers()))
                .multiply(margin.movePointLeft(2))
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }
}
