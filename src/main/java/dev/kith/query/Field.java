package dev.kith.query;

import dev.kith.base.Text;
import dev.kith.db.Where;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something that queries can ask for of a customer {@code c}.
 *
 * @param name as it stands in a query, kebab-case: {@code last-contact}
 * @param summary what it is, for people
 * @param value an SQL expression over {@code customer c}, or over the rows of {@code rows} where a customer has several
 * @param rows where a customer has any number of values, or null where it has one at most
 * @param key how a text is written in the database to be compared
 * @param decimals how many decimals a number has, where the database holds it whole
 * @param words the values it takes, where they are a fixed few
 * @param listing SQL for all values that it can have, where a table lists them; or null
 * @param sample what may stand after the colon, for an example
 */
public record Field(
        String name,
        String summary,
        Kind kind,
        String value,
        @Nullable Rows rows,
        UnaryOperator<String> key,
        int decimals,
        List<String> words,
        @Nullable String listing,
        String sample) {

    private static final UnaryOperator<String> AS_WRITTEN = UnaryOperator.identity();

    /** Of how many rows the values are looked through to find some that begin with a text. */
    private static final int MOST_LOOKED_AT = 20_000;

    /** What the values of a field are, and so how a query compares them. */
    public enum Kind {
        /** Text that a value is found in, without regard to case. */
        TEXT(Text.later("some text"), "any"),
        /** A word that a value equals, without regard to case; {@code *} stands for anything. */
        WORD(Text.later("a word"), "any"),
        /** A number; the database holds it whole, or as text of digits. */
        NUMBER(Text.later("a number: 100, 100..200, 100.., ..200"), "2.."),
        /** Minor units of the database's currency. */
        MONEY(Text.later("an amount of money: 100, 1000.., 99.50..200"), "100.."),
        /** A date of the calendar, {@code YYYY-MM-DD}. */
        DATE(Text.later("a date or an age: 1990-05-21, 1990, 2026-11.., 30d.. (30 days ago or longer)"), "1990"),
        /** A date of the calendar that comes each year, {@code YYYY-MM-DD}. */
        BIRTHDAY(
                Text.later(
                        "a date, an age or days of the year: 1990-05-21, 1990, 30y.., 05-20, next-month, today..+7d"),
                "next-month"),
        /** Seconds since 1970. */
        MOMENT(
                Text.later("a time or an age: 2026-11-21, 2026-11.., today, ..7d, 90d.. (90 days ago or longer)"),
                "90d.."),
        /** 1 or 0. */
        FLAG(Text.later("yes or no"), "yes");

        private final String takes;
        private final String sample;

        Kind(String takes, String sample) {
            this.takes = takes;
            this.sample = sample;
        }
    }

    /**
     * The rows that hold a customer's values.
     *
     * @param from the tables, as after FROM
     * @param customer the column with the customer's id, never null
     * @param only which of the rows count
     * @param single whether a customer has one of them at most, so that several terms may ask it at once
     */
    public record Rows(String from, String customer, Where only, boolean single) {

        /** Written out, as {@link #hashCode} is, for the same reason as that of {@link Where}. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Rows rows
                    && from.equals(rows.from)
                    && customer.equals(rows.customer)
                    && only.equals(rows.only)
                    && single == rows.single;
        }

        @Override
        public int hashCode() {
            return from.hashCode();
        }
    }

    /** What it is, in the language of the run. */
    @Override
    public String summary() {
        return Text.of(summary);
    }

    public static Field text(String name, String summary, String value) {
        return of(name, summary, Kind.TEXT, value);
    }

    public static Field word(String name, String summary, String value) {
        return of(name, summary, Kind.WORD, value);
    }

    public static Field number(String name, String summary, String value) {
        return of(name, summary, Kind.NUMBER, value);
    }

    public static Field money(String name, String summary, String value) {
        return of(name, summary, Kind.MONEY, value);
    }

    public static Field date(String name, String summary, String value) {
        return of(name, summary, Kind.DATE, value);
    }

    public static Field moment(String name, String summary, String value) {
        return of(name, summary, Kind.MOMENT, value);
    }

    public static Field flag(String name, String summary, String value) {
        return of(name, summary, Kind.FLAG, value);
    }

    /** A field of any kind. */
    public static Field of(String name, String summary, Kind kind, String value) {
        return new Field(name, summary, kind, value, null, AS_WRITTEN, 0, List.of(), null, kind.sample);
    }

    /** SQL for the day of the year on which a birthday is kept, which stands in a column beside it. */
    String kept() {
        return value + "_kept";
    }

    /** The same, but a customer has as many values as it has rows here: {@code "customer_email e", "e.customer_id"}. */
    public Field among(String from, String customer) {
        return in(new Rows(from, customer, Where.ALL, false));
    }

    /** The same, but its value stands in the one row that a customer has here. */
    public Field amongOne(String from, String customer) {
        return in(new Rows(from, customer, Where.ALL, true));
    }

    /** The same, but only these rows of {@link #among} count. */
    public Field only(Where which) {
        Rows all = java.util.Objects.requireNonNull(rows);
        return in(new Rows(all.from(), all.customer(), which, all.single()));
    }

    private Field in(Rows those) {
        return new Field(name, summary, kind, value, those, key, decimals, words, listing, sample);
    }

    /** The same, but texts are brought to this form before they are compared; the database holds them in it. */
    public Field keyed(UnaryOperator<String> form) {
        return new Field(name, summary, kind, value, rows, form, decimals, words, listing, sample);
    }

    /** Whether the database holds texts in a form of their own, so that equal ones are the same. */
    boolean isKeyed() {
        return !key.equals(AS_WRITTEN);
    }

    /** The same, but the database holds hundredths (2), thousandths (3), ... */
    public Field scaled(int places) {
        return new Field(name, summary, kind, value, rows, key, places, words, listing, sample);
    }

    /** The same, but it takes only these words. */
    public Field oneOf(List<String> fixed) {
        return new Field(
                name, summary, kind, value, rows, key, decimals, List.copyOf(fixed), listing, fixed.getFirst());
    }

    /** The same, but this SQL gives all values that it can have. */
    public Field listedBy(String all) {
        return new Field(name, summary, kind, value, rows, key, decimals, words, all, sample);
    }

    /** The same with another example: {@code Leeds}, {@code 1000..}. */
    public Field sample(String text) {
        return new Field(name, summary, kind, value, rows, key, decimals, words, listing, text);
    }

    /** A query that asks for it. */
    public String example() {
        return name + ":" + sample;
    }

    /** What it takes, as the end of a sentence. */
    public String takes() {
        if (words.size() < 2) {
            return words.isEmpty() ? Text.of(kind.takes) : words.getFirst();
        }
        return Text.of("{0} or {1}", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    /** A query for values, as {@code value}; of those that no table lists, the first ones that are found. */
    Where values() {
        if (listing != null) {
            return Where.of("(" + listing + ")");
        }
        String from = rows == null ? "customer c" : rows.from();
        Where only = rows == null ? Where.of("c.merged_into IS NULL") : rows.only();
        return new Where(
                "(SELECT " + value + " AS value FROM " + from + " WHERE " + only.sql() + " LIMIT " + MOST_LOOKED_AT
                        + ")",
                only.parameters());
    }
}
