package dev.kith.earning;

import dev.kith.base.KithException;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What earns points. */
enum Cause {
    ORDER("each order"),
    FIRST_ORDER("a customer's first order"),
    THRESHOLD("the first order with which what a customer spent in a period reaches the minimum, once a period"),
    TIER("each order, times what rates give, as often as the multiplier of the customer's tier on the day says"),
    REFERRAL("the first order of a customer who was referred: points for who referred them, and for them"),
    BIRTHDAY("a birthday, once a year, given by 'kith points rule run'"),
    TENURE("each year since the first order, given by 'kith points rule run'"),
    SHARE("something shared, told by 'kith points rule grant'"),
    SUGGESTION("a suggestion that was adopted, told likewise"),
    SURVEY("a survey that was answered, told likewise"),
    EVENT("anything else that is told likewise");

    private final String when;

    Cause(String when) {
        this.when = when;
    }

    /** The word for it in the database and on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** When it earns, as the end of a sentence. */
    String when() {
        return when;
    }

    /** Whether it is an order that earns. */
    boolean isOfOrders() {
        return this == ORDER || this == FIRST_ORDER || this == THRESHOLD || this == TIER || this == REFERRAL;
    }

    /** Whether it comes with the calendar. */
    boolean isOfDays() {
        return this == BIRTHDAY || this == TENURE;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Cause::word).toList();
    }

    static Cause of(String text) {
        String word = Synonyms.of(text.strip(), words());
        return Arrays.stream(values())
                .filter(cause -> cause.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new KithException.Invalid(
                        Text.of("--cause takes one of {0}, not '{1}'.", String.join(", ", words()), text)));
    }
}
