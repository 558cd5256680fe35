package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the user says of how a file is written; null is to be found out. */
record Dialect(
        @Nullable String encoding,
        @Nullable Character delimiter,
        @Nullable Character quote) {
    static final Dialect UNKNOWN = new Dialect(null, null, null);

    /** What '--quote none' stands for. */
    static final char NO_QUOTE = '\0';

    /** A character, or the word for one. */
    static Character delimiter(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "tab", "\\t" -> '\t';
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "bar", "pipe" -> '|';
            case "space", "blank" -> ' ';
            default -> character("--delimiter", text);
        };
    }

    static Character quote(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "none" -> NO_QUOTE;
            case "double" -> '"';
            case "single" -> '\'';
            default -> character("--quote", text);
        };
    }

    private static Character character(String option, String text) {
        if (text.length() != 1 || text.charAt(0) == '\n' || text.charAt(0) == '\r') {
            throw new KithException.Invalid(Text.of("{0} takes one character, not '{1}'.", option, text));
        }
        return text.charAt(0);
    }

    /** The words for a delimiter: {@code commas}. */
    static String words(char delimiter) {
        return switch (delimiter) {
            case ',' -> Text.of("commas");
            case ';' -> Text.of("semicolons");
            case '\t' -> Text.of("tabs");
            case '|' -> Text.of("bars");
            case ' ' -> Text.of("blanks");
            case ':' -> Text.of("colons");
            default -> delimiter < ' ' ? Text.of("character {0}", (int) delimiter) : "'" + delimiter + "'";
        };
    }
}
