package dev.kith.tier;

import dev.kith.base.ChineseNumber;
import dev.kith.base.Currency;
import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** By what a tier is reached; spend is counted in minor units, all else in ones. */
enum Measure {
    SPEND(Text.later("what was paid for orders, less what was refunded of them")),
    POINTS(Text.later("points earned, whether they are spent or not, less those that were taken back")),
    STATUS_POINTS(Text.later("status points earned")),
    ORDERS(Text.later("orders that were not refunded whole")),
    ACTIVE_DAYS(Text.later("days with an order, or with a contact that came from the customer"));

    private static final long MOST = 1_000_000_000_000L;

    private final String meaning;

    Measure(String meaning) {
        this.meaning = meaning;
    }

    /** What is counted, as a phrase. */
    String meaning() {
        return Text.of(meaning);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Measure of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static List<String> words() {
        return Stream.of(values()).map(Measure::word).toList();
    }

    /** Reads how much of it a tier asks for; Invalid where that can't be. */
    long parse(String text, Currency currency) {
        if (this == SPEND) {
            long minor = Money.parse(text, currency).minor();
            if (minor < 0 || minor > MOST) {
                throw wrong(Text.of("an amount from 0 up"), text);
            }
            return minor;
        }
        String digits = ChineseNumber.plain(text.strip());
        if (!digits.matches("[0-9]{1,13}") || Long.parseLong(digits) > MOST) {
            throw wrong(Text.of("a whole number from 0 up"), text);
        }
        return Long.parseLong(digits);
    }

    /** So much of it as people read it. */
    String shown(long value, Currency currency) {
        return this == SPEND ? new Money(value, currency).display() : Long.toString(value);
    }

    private KithException wrong(String what, String text) {
        return new KithException.Invalid(
                Text.of("A tier by {0} begins at {1}, not '{2}'.", word(), what, Printable.line(text)));
    }
}
