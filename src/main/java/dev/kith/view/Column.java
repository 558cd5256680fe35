package dev.kith.view;

import dev.kith.base.Due;
import dev.kith.base.Money;
import dev.kith.base.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a view over rows of type T: its id ({@code external_id}: the JSON field and the name in
 * {@code --columns}), its title for people, and how to get its cell from a row. A column that is {@code extra} is shown
 * by formats for people only when asked for.
 */
public record Column<T>(String id, String title, Kind kind, boolean extra, Function<? super T, Cell> cell) {
    private static final Cell NOTHING = new Cell.Nothing();

    /** Which cells the column has; {@link Cell.Nothing} may stand in each. */
    public enum Kind {
        TEXT,
        WHOLE,
        DECIMAL,
        AMOUNT,
        MOMENT,
        DAY,
        FLAG,
        WORDS,
        BAR,
        TREND;

        /** Whether the cells are numbers, which tables align on the right. */
        public boolean isNumber() {
            return this == WHOLE || this == DECIMAL || this == AMOUNT;
        }
    }

    /** What a column shows of a row; null is an empty cell. */
    @FunctionalInterface
    public interface Value<T, V> {
        @Nullable
        V of(T row);
    }

    /** The title for people, in the language of the run. */
    @Override
    public String title() {
        return Text.of(title);
    }

    public static <T> Column<T> text(String id, String title, Value<? super T, String> value) {
        return new Column<>(id, title, Kind.TEXT, false, row -> {
            String text = value.of(row);
            return text == null ? NOTHING : new Cell.Text(text);
        });
    }

    /**
     * A column of words that kith keeps, such as {@code call}: people read them in the language of the run, programs as
     * they are kept.
     */
    public static <T> Column<T> word(String id, String title, Value<? super T, String> value) {
        return new Column<>(id, title, Kind.TEXT, false, row -> {
            String word = value.of(row);
            return word == null ? NOTHING : new Cell.Text(Text.word(word));
        });
    }

    /** A column of {@code int} or {@code long}, or null. */
    public static <T> Column<T> whole(String id, String title, Value<? super T, ? extends Number> value) {
        return new Column<>(id, title, Kind.WHOLE, false, row -> {
            Number number = value.of(row);
            return number == null ? NOTHING : new Cell.Whole(number.longValue());
        });
    }

    /** The column {@code id}: by which number each is known among those of the noun, {@code task}. */
    public static <T> Column<T> key(String noun, Value<? super T, Long> value) {
        return new Column<>("id", "Id", Kind.WHOLE, false, row -> {
            Long number = value.of(row);
            return number == null ? NOTHING : new Cell.Key(noun, number);
        });
    }

    public static <T> Column<T> decimal(String id, String title, Value<? super T, BigDecimal> value) {
        return new Column<>(id, title, Kind.DECIMAL, false, row -> {
            BigDecimal number = value.of(row);
            return number == null ? NOTHING : new Cell.Decimal(number);
        });
    }

    public static <T> Column<T> amount(String id, String title, Value<? super T, Money> value) {
        return new Column<>(id, title, Kind.AMOUNT, false, row -> {
            Money money = value.of(row);
            return money == null ? NOTHING : new Cell.Amount(money);
        });
    }

    public static <T> Column<T> moment(String id, String title, Value<? super T, Instant> value) {
        return new Column<>(id, title, Kind.MOMENT, false, row -> {
            Instant instant = value.of(row);
            return instant == null ? NOTHING : new Cell.Moment(instant);
        });
    }

    public static <T> Column<T> day(String id, String title, Value<? super T, LocalDate> value) {
        return new Column<>(id, title, Kind.DAY, false, row -> {
            LocalDate day = value.of(row);
            return day == null ? NOTHING : new Cell.Day(day);
        });
    }

    /** A column of moments where some are days as a whole, and shown as such. */
    public static <T> Column<T> due(String id, String title, Value<? super T, Due> value) {
        return due(id, title, value, row -> null);
    }

    /** The same of what may come again. */
    public static <T> Column<T> due(
            String id, String title, Value<? super T, Due> value, Value<? super T, Recurrence> recurrence) {
        return new Column<>(id, title, Kind.MOMENT, false, row -> {
            Due due = value.of(row);
            return due == null ? NOTHING : new Cell.DueAt(due, recurrence.of(row));
        });
    }

    public static <T> Column<T> flag(String id, String title, Value<? super T, Boolean> value) {
        return new Column<>(id, title, Kind.FLAG, false, row -> {
            Boolean flag = value.of(row);
            return flag == null ? NOTHING : new Cell.Flag(flag);
        });
    }

    public static <T> Column<T> words(String id, String title, Value<? super T, List<String>> value) {
        return new Column<>(id, title, Kind.WORDS, false, row -> {
            List<String> words = value.of(row);
            return words == null ? NOTHING : new Cell.Words(words);
        });
    }

    /** A column of values, text or words, that people of each country write in their own way. */
    public static <T> Column<T> local(String id, String title, Kind kind, Value<? super T, Cell> value) {
        return new Column<>(id, title, kind, false, row -> {
            Cell cell = value.of(row);
            return cell == null ? NOTHING : cell;
        });
    }

    /** The same of several such words. */
    public static <T> Column<T> wordList(String id, String title, Value<? super T, List<String>> value) {
        return new Column<>(id, title, Kind.WORDS, false, row -> {
            List<String> words = value.of(row);
            return words == null
                    ? NOTHING
                    : new Cell.Words(words.stream().map(Text::word).toList());
        });
    }

    /** A bar as long as this part of 1; null is no bar. */
    public static <T> Column<T> bar(String id, String title, Value<? super T, Double> value) {
        return new Column<>(id, title, Kind.BAR, false, row -> {
            Double fraction = value.of(row);
            return fraction == null ? NOTHING : new Cell.Bar(fraction);
        });
    }

    /** A number over time, oldest first; null is none. */
    public static <T> Column<T> trend(String id, String title, Value<? super T, List<Long>> value) {
        return new Column<>(id, title, Kind.TREND, false, row -> {
            List<Long> values = value.of(row);
            return values == null ? NOTHING : new Cell.Trend(values);
        });
    }

    /** Numbers in shades, or the text that a row has in their place. */
    public static <T> Column<T> heat(String id, String title, Function<? super T, Cell> cell) {
        return new Column<>(id, title, Kind.TREND, false, cell);
    }

    /** The same column for wide output only: formats for people leave it out unless {@code --columns} names it. */
    public Column<T> wide() {
        return new Column<>(id, title, kind, true, cell);
    }

    /** The same column for what has room for all: formats for people show it too. */
    public Column<T> always() {
        return new Column<>(id, title, kind, false, cell);
    }

    /** The same column of what holds its rows. */
    public <S> Column<S> of(Function<? super S, ? extends T> row) {
        return new Column<>(id, title, kind, extra, holder -> cell.apply(row.apply(holder)));
    }

    /** The same column, with the words that have a color on a terminal in it. */
    public Column<T> tinted(Function<? super T, Map<String, Tint>> tints) {
        return new Column<>(id, title, kind, extra, row -> {
            Cell plain = cell.apply(row);
            return plain instanceof Cell.Nothing ? plain : new Cell.Tinted(plain, tints.apply(row));
        });
    }

    Cell of(T row) {
        return cell.apply(row);
    }

    /** Whether a table that is too wide may cut its cells; ids and codes are for copying, and stay whole. */
    boolean canShrink() {
        boolean copied = id.equals("id") || id.endsWith("_id") || id.equals("code");
        return (kind == Kind.TEXT || kind == Kind.WORDS) && !copied;
    }
}
