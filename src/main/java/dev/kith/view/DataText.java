package dev.kith.view;

import dev.kith.base.Money;
import dev.kith.base.Printable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Cells as programs read them in files of plain text: nothing rounded, nothing relative. */
final class DataText implements Cell.Visitor {
    private final StringBuilder out = new StringBuilder();
    private final Times times;
    private final String home;
    private final boolean terminal;
    private final boolean spreadsheetSafe;

    DataText(Presentation how, boolean spreadsheetSafe) {
        this.times = new Times(how.zone());
        this.home = how.home();
        this.terminal = how.terminal();
        this.spreadsheetSafe = spreadsheetSafe;
    }

    /** The text of a cell; "" if it has no value. */
    String of(Cell cell) throws IOException {
        out.setLength(0);
        cell.accept(this);
        return out.toString();
    }

    /** A part of a whole as a number with at most four decimals. */
    static BigDecimal fraction(double fraction) {
        return BigDecimal.valueOf(fraction).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }

    static String number(double fraction) {
        return fraction(fraction).toPlainString();
    }

    /** Text goes out as it is, except that a terminal is never sent what it would obey. */
    @Override
    public void text(String value) {
        if (spreadsheetSafe && Formulas.isFormula(value)) {
            out.append('\'');
        }
        out.append(terminal ? Printable.lines(value) : value);
    }

    @Override
    public void whole(long value) {
        out.append(value);
    }

    @Override
    public void decimal(BigDecimal value) {
        out.append(value.toPlainString());
    }

    @Override
    public void amount(Money value) {
        out.append(value.decimal());
    }

    @Override
    public void moment(Instant value) {
        times.iso(value, out);
    }

    @Override
    public void day(LocalDate value) {
        times.date(value, out);
    }

    @Override
    public void flag(boolean value) {
        out.append(value);
    }

    @Override
    public void words(List<String> values) {
        text(String.join(";", values));
    }

    @Override
    public void bar(double fraction) {
        out.append(number(fraction));
    }

    @Override
    public void trend(List<Long> values) {
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "" : ";").append(values.get(i));
        }
    }

    @Override
    public void local(Cell.Local local) throws IOException {
        local.written().value(home).accept(this);
    }

    @Override
    public void nothing() {}
}
