package dev.kith.view;

import dev.kith.base.Money;
import dev.kith.base.NameOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Orders the cells of a column by value; text as people look names up, empty cells last in either direction. */
final class CellOrder implements Comparator<Cell> {
    private static final NameOrder NAMES = new NameOrder();

    private final int sign;

    CellOrder(boolean descending) {
        this.sign = descending ? -1 : 1;
    }

    @Override
    public int compare(Cell a, Cell b) {
        boolean noA = a instanceof Cell.Nothing;
        boolean noB = b instanceof Cell.Nothing;
        return noA || noB ? Boolean.compare(noA, noB) : sign * byValue(a, b);
    }

    /** The cells of one column are of one type; anything else is a bug. */
    private static int byValue(Cell a, Cell b) {
        return switch (a) {
            case Cell.Text(String x) -> text(x, ((Cell.Text) b).value());
            case Cell.Whole(long x) -> Long.compare(x, ((Cell.Whole) b).value());
            case Cell.Key key -> Long.compare(key.value(), ((Cell.Key) b).value());
            case Cell.Decimal(BigDecimal x) -> x.compareTo(((Cell.Decimal) b).value());
            case Cell.Amount(Money x) -> money(x, ((Cell.Amount) b).value());
            case Cell.Moment(Instant x) -> x.compareTo(((Cell.Moment) b).value());
            case Cell.Day(LocalDate x) -> x.compareTo(((Cell.Day) b).value());
            case Cell.DueAt due ->
                due.value().at().compareTo(((Cell.DueAt) b).value().at());
            case Cell.Flag(boolean x) -> Boolean.compare(x, ((Cell.Flag) b).value());
            case Cell.Words(List<String> x) -> text(String.join(";", x), String.join(";", ((Cell.Words) b).values()));
            case Cell.Bar(double x) -> Double.compare(x, ((Cell.Bar) b).fraction());
            case Cell.Trend(List<Long> x) -> Long.compare(last(x), last(((Cell.Trend) b).values()));
            case Cell.Heat heat -> Long.compare(last(heat.values()), last(((Cell.Heat) b).values()));
            case Cell.Local local ->
                byValue(local.written().value(""), ((Cell.Local) b).written().value(""));
            case Cell.Tinted tinted -> byValue(tinted.cell(), ((Cell.Tinted) b).cell());
            case Cell.Nothing() -> 0;
        };
    }

    private static long last(List<Long> trend) {
        return trend.isEmpty() ? 0 : trend.getLast();
    }

    private static int text(String a, String b) {
        return NAMES.compare(a, b);
    }

    /** Amounts of different currencies can't be compared; they are kept apart. */
    private static int money(Money a, Money b) {
        int byCurrency = a.currency().code().compareTo(b.currency().code());
        return byCurrency != 0 ? byCurrency : Long.compare(a.minor(), b.minor());
    }
}
