package dev.kith.quality;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be put right without asking anybody. */
enum Fix {
    TRIM("blanks at the ends, and more than one between words"),
    CASE("names and cities in all capitals or all small letters"),
    EMAILS("e-mails in capitals"),
    PHONES("phone numbers, as the world dials them"),
    COUNTRIES("names of countries, to their codes"),
    POSTCODES("postal codes, as their countries write them");

    private final String summary;

    Fix(String summary) {
        this.summary = summary;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Stream.of(values()).map(Fix::word).toList();
    }

    static Fix of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** All of them, for help. */
    static String summaries() {
        return String.join(
                "; ",
                Stream.of(values()).map(fix -> fix.word() + ": " + fix.summary).toList());
    }

    /** Text with single blanks between words and none at the ends, whatever kind of blank they were. */
    static String trimmed(String text) {
        StringBuilder trimmed = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return text.strip();
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff') {
                gap = true;
            } else {
                if (gap && !trimmed.isEmpty()) {
                    trimmed.append(' ');
                }
                gap = false;
                trimmed.append(c);
            }
        }
        return trimmed.toString();
    }
}
