package dev.kith.customer;

import dev.kith.base.ChineseNumber;
import dev.kith.base.Dates;
import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the values of a custom field are. */
public enum FieldType {
    NUMBER,
    DATE,
    FLAG,
    TEXT;

    private static final int MOST_DIGITS = 30;
    private static final int SAFE_DIGITS = 15;

    /** {@code number}: as it is stored and typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type with this word; throws KithException.Invalid where there is none. */
    public static FieldType of(String word) {
        List<String> words = Stream.of(values()).map(FieldType::word).toList();
        String known = Synonyms.of(word, words);
        for (FieldType type : values()) {
            if (type.word().equals(known)) {
                return type;
            }
        }
        throw new KithException.Invalid(
                Text.of("'{0}' is no type of field.", Printable.line(word)),
                Text.of("The types are {0}.", String.join(", ", words)));
    }

    /**
     * The type of a field whose first value this is. What a number would not give back as it was (007, +44, the sixteen
     * digits of a card) stays text.
     */
    public static FieldType guess(String value) {
        String text = value.strip();
        if (isNumber(text)
                && digits(text) <= SAFE_DIGITS
                && new BigDecimal(text).toPlainString().equals(text)) {
            return NUMBER;
        }
        return fits(DATE, text) ? DATE : fits(FLAG, text) ? FLAG : TEXT;
    }

    private static boolean fits(FieldType type, String text) {
        try {
            return !type.checked("", text).isEmpty();
        } catch (KithException.Invalid e) {
            return false;
        }
    }

    /** A value as it is stored; throws KithException.Invalid where it is not of this type. */
    public String checked(String field, String value) {
        String text = value.strip();
        return switch (this) {
            case NUMBER -> {
                String number = ChineseNumber.plain(text);
                if (!isNumber(number)) {
                    throw wrong(field, Text.of("a number"), text);
                }
                yield new BigDecimal(number).toPlainString();
            }
            case DATE -> Dates.parse(text).toString();
            case FLAG ->
                switch (Synonyms.yesOrNo(text)) {
                    case "yes", "true" -> "yes";
                    case "no", "false" -> "no";
                    default -> throw wrong(field, Text.of("yes or no"), text);
                };
            case TEXT -> text;
        };
    }

    private static KithException wrong(String field, String wanted, String text) {
        return new KithException.Invalid(
                Text.of("The field {0} takes {1}, not '{2}'.", field, wanted, Printable.line(text)));
    }

    /** A sign, digits, and a point with digits; no exponent, which would make a long number of a short text. */
    private static boolean isNumber(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int point = text.indexOf('.');
        boolean good =
                text.length() > start && point != start && point != text.length() - 1 && digits(text) <= MOST_DIGITS;
        for (int i = start; good && i < text.length(); i++) {
            good = i == point || (text.charAt(i) >= '0' && text.charAt(i) <= '9');
        }
        return good;
    }

    private static long digits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count();
    }
}
