package dev.kith.view;

import dev.kith.base.Money;
import java.util.Comparator;

/** Orders the cells of a column by value; text without regard to case, empty cells last in either direction. */
final class CellOrder implements Comparator<Cell> {
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

    private static int byValue(Cell a, Cell b) {
        return switch (a) {
            case Cell.Text(String x) when b instanceof Cell.Text(String y) -> text(x, y);
            case Cell.Whole(long x) when b instanceof Cell.Whole(long y) -> Long.compare(x, y);
            case Cell.Decimal(var x) when b instanceof Cell.Decimal(var y) -> x.compareTo(y);
            case Cell.Amount(var x) when b instanceof Cell.Amount(var y) -> money(x, y);
            case Cell.Moment(var x) when b instanceof Cell.Moment(var y) -> x.compareTo(y);
            case Cell.Day(var x) when b instanceof Cell.Day(var y) -> x.compareTo(y);
            case Cell.Flag(boolean x) when b instanceof Cell.Flag(boolean y) -> Boolean.compare(x, y);
            case Cell.Words(var x)
            when b instanceof Cell.Words(var y) -> text(String.join(";", x), String.join(";", y));
            case Cell.Bar(double x) when b instanceof Cell.Bar(double y) -> Double.compare(x, y);
            case Cell.Text _, Cell.Whole _, Cell.Decimal _, Cell.Amount _, Cell.Moment _ -> unlike(a, b);
            case Cell.Day _, Cell.Flag _, Cell.Words _, Cell.Bar _, Cell.Nothing _ -> unlike(a, b);
        };
    }

    private static int text(String a, String b) {
        int anyCase = String.CASE_INSENSITIVE_ORDER.compare(a, b);
        return anyCase != 0 ? anyCase : a.compareTo(b);
    }

    /** Amounts of different currencies can't be compared; they are kept apart. */
    private static int money(Money a, Money b) {
        int byCurrency = a.currency().code().compareTo(b.currency().code());
        return byCurrency != 0 ? byCurrency : Long.compare(a.minor(), b.minor());
    }

    /** Cells of different types in one column: kept apart by type, so that the order stays one. */
    private static int unlike(Cell a, Cell b) {
        return a.getClass().getName().compareTo(b.getClass().getName());
    }
}
