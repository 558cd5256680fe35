package dev.kith.care;

import dev.kith.base.KithException;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** When a plan makes a task for a customer; the name with hyphens is what is typed and stored. */
enum Trigger {
    MONTH(
            "each month in which they were not reached yet; due --days before its end",
            0,
            "callback",
            Text.later("Monthly callback")),
    QUARTER(
            "each quarter without a deep contact yet; due --days before its end",
            0,
            "deep contact",
            Text.later("Deep contact of the quarter")),
    BIRTHDAY("--days before their birthday; due on it", 7, "birthday", Text.later("Birthday")),
    KEY_DATE("--days before a key date; due on it", 7, "key date", Text.later("Key date")),
    FESTIVAL("--days before the festival of --festival; due on it", 7, "festival", Text.later("Festival")),
    CONTRACT_END(
            "--days before a contract ends; due on the last day for notice, or its last day",
            60,
            "renewal",
            Text.later("Renewal")),
    FIRST_ORDER("--days after their first order", 7, "callback", Text.later("Ask how the first order was")),
    DELIVERY(
            "--days after each order, since orders have no day of delivery",
            3,
            "callback",
            Text.later("Ask how it was")),
    SEGMENT_ENTERED(
            "--days after they entered the segment of --segment", 0, "callback", Text.later("Has entered a segment")),
    SILENT("when they have become silent; due --days later", 0, "win-back", Text.later("Has gone silent"));

    /** What other systems have, and this one has nothing to tell by. */
    private static final Map<String, String> NOT_YET = Map.of(
            "case-solved",
            Text.later("There are no cases here yet, so that none can be solved."),
            "satisfaction-drop",
            Text.later("There are no surveys here yet, so that satisfaction can't drop."));

    private final String when;
    private final int days;
    private final String kind;
    private final String text;

    Trigger(String when, int days, String kind, String text) {
        this.when = when;
        this.days = days;
        this.kind = kind;
        this.text = text;
    }

    /** {@code key-date}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** When it makes a task, for people. */
    String when() {
        return when;
    }

    /** How many days, where a plan says nothing. */
    int days() {
        return days;
    }

    /** The kind of its tasks, where a plan says nothing. */
    String kind() {
        return kind;
    }

    /** The text of its tasks, where a plan says nothing. */
    String text() {
        return Text.of(text);
    }

    /** Whether its tasks come after something, so that they may wait; those of the others are late after their day. */
    boolean isAfter() {
        return this == FIRST_ORDER || this == DELIVERY || this == SEGMENT_ENTERED || this == SILENT;
    }

    /** Whether its tasks are for a month or a quarter, in which they are due. */
    boolean isOfPeriod() {
        return this == MONTH || this == QUARTER;
    }

    static List<String> words() {
        return Stream.of(values()).map(Trigger::word).toList();
    }

    /** The trigger of a word; throws KithException.Invalid, with those there are, where it is none. */
    static Trigger of(String word) {
        String plain = Synonyms.of(word.strip(), words());
        for (Trigger trigger : values()) {
            if (trigger.word().equals(plain)) {
                return trigger;
            }
        }
        String all = Text.of("The triggers are {0}.", String.join(", ", words()));
        String reason = NOT_YET.get(plain);
        throw new KithException.Invalid(
                reason == null ? Text.of("'{0}' is no trigger.", dev.kith.base.Printable.line(word)) : Text.of(reason),
                all);
    }
}
