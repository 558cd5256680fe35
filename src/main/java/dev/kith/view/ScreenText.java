package dev.kith.view;

import dev.kith.base.Money;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Cells as people read them: safe to show, times by the minute, ends of lines kept for the writer to deal with. */
class ScreenText implements Cell.Visitor {
    final StringBuilder out = new StringBuilder();
    final Times times;
    private final String home;

    ScreenText(Presentation how) {
        this.times = new Times(how.zone());
        this.home = how.home();
    }

    /** The text of a cell; "" if it has no value. */
    final String of(Cell cell) throws IOException {
        out.setLength(0);
        cell.accept(this);
        return out.toString();
    }

    @Override
    public void text(String value) {
        out.append(Printable.lines(value));
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
        out.append(value.display());
    }

    @Override
    public void moment(Instant value) {
        times.exact(value, out);
    }

    @Override
    public void day(LocalDate value) {
        times.date(value, out);
    }

    @Override
    public void flag(boolean value) {
        out.append(value ? Text.of("yes") : Text.of("no"));
    }

    @Override
    public void words(List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "" : ", ").append(Printable.lines(values.get(i)));
        }
    }

    @Override
    public void bar(double fraction) {
        out.append(DataText.number(fraction));
    }

    @Override
    public void trend(List<Long> values) {
        out.append(Sparkline.of(values));
    }

    @Override
    public void heat(Cell.Heat heat) {
        out.append(Shades.figures(heat));
    }

    @Override
    public void local(Cell.Local local) {
        text(local.written().text(home));
    }

    @Override
    public void nothing() {}
}
