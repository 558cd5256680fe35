package dev.kith.query;

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
 */
public record Field(
        String name,
        String summary,
        Kind kind,
        String value,
        @Nullable Rows rows,
        UnaryOperator<String> key,
        int decimals,
        List<String> words) {

    /** What the values of a field are, and so how a query compares them. */
    public enum Kind {
        /** Text that a value is found in, without regard to case. */
        TEXT("some text"),
        /** A word that a value equals, without regard to case; {@code *} stands for anything. */
        WORD("a word"),
        /** A number; the database holds it whole, or as text of digits. */
        NUMBER("a number: 100, 100..200, 100.., ..200"),
        /** Minor units of the database's currency. */
        MONEY("an amount of money: 100, 99.50..200, 1000.."),
        /** A date of the calendar, {@code YYYY-MM-DD}. */
        DATE("a date or an age: 1990-05-21, 1990, 2026-11.., 30d.. (30 days ago or longer)"),
        /** Seconds since 1970. */
        MOMENT("a time or an age: 2026-11-21, 2026-11.., today, 90d.. (90 days ago or longer), ..7d"),
        /** 1 or 0. */
        FLAG("yes or no");

        private final String takes;

        Kind(String takes) {
            this.takes = takes;
        }
    }

    /**
     * The rows that hold a customer's values.
     *
     * @param from the tables, as after FROM
     * @param customer the column with the customer's id, never null
     * @param only which of the rows count
     */
    public record Rows(String from, String customer, Where only) {}

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
        return new Field(name, summary, kind, value, null, UnaryOperator.identity(), 0, List.of());
    }

    /** The same, but a customer has as many values as it has rows here: {@code "customer_email e", "e.customer_id"}. */
    public Field among(String from, String customer) {
        return new Field(name, summary, kind, value, new Rows(from, customer, Where.ALL), key, decimals, words);
    }

    /** The same, but only these rows of {@link #among} count. */
    public Field only(Where which) {
        Rows all = java.util.Objects.requireNonNull(rows);
        return new Field(name, summary, kind, value, new Rows(all.from(), all.customer(), which), key, decimals, words);
    }

    /** The same, but texts are brought to this form before they are compared; the database holds them in it. */
    public Field keyed(UnaryOperator<String> form) {
        return new Field(name, summary, kind, value, rows, form, decimals, words);
    }

    /** The same, but the database holds hundredths (2), thousandths (3), ... */
    public Field scaled(int places) {
        return new Field(name, summary, kind, value, rows, key, places, words);
    }

    /** The same, but it takes only these words. */
    public Field oneOf(List<String> fixed) {
        return new Field(name, summary, kind, value, rows, key, decimals, List.copyOf(fixed));
    }

    /** What it takes, as the end of a sentence. */
    public String takes() {
        return words.isEmpty() ? kind.takes : String.join(" or ", words);
    }
}
