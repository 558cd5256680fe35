package dev.kith.base;

import org.jspecify.annotations.Nullable;

/** Reads one {@link Span}: numbers with units, each unit at most once and the larger ones first; used once. */
final class SpanReader {
    private static final int MOST_DIGITS = 9;

    private final String text;
    private int at;

    SpanReader(String text) {
        this.text =
                Width.isAscii(text) ? text.strip() : inAscii(Width.narrow(text).strip());
    }

    /** What is no span in Chinese either is left as it is, to be refused. */
    private static String inAscii(String narrow) {
        String english = ChineseSpan.english(narrow, false);
        return english == null ? narrow : english;
    }

    /** The span, or null if the text is none. */
    @Nullable
    Span read() {
        long months = 0;
        long days = 0;
        long seconds = 0;
        int previous = -1;
        do {
            long number = number();
            String unit = unit();
            int rank = rank(unit);
            if (number < 0 || rank <= previous) {
                return null;
            }
            previous = rank;
            switch (unit) {
                case "y" -> months += number * 12;
                case "mo" -> months += number;
                case "w" -> days += number * 7;
                case "d" -> days += number;
                case "h" -> seconds += number * 3600;
                case "m" -> seconds += number * 60;
                default -> seconds += number;
            }
        } while (at < text.length());
        return new Span(Math.clamp(months, 0, Integer.MAX_VALUE), Math.clamp(days, 0, Integer.MAX_VALUE), seconds);
    }

    private long number() {
        int start = at;
        while (at < text.length() && Character.digit(text.charAt(at), 10) >= 0 && text.charAt(at) < 0x80) {
            at++;
        }
        return at == start || at - start > MOST_DIGITS ? -1 : Long.parseLong(text, start, at, 10);
    }

    private String unit() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
            at++;
        }
        String unit = text.substring(start, at);
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return unit;
    }

    /** Where the unit stands among the others, or -1 if it is none. */
    private static int rank(String unit) {
        return switch (unit) {
            case "y" -> 0;
            case "mo" -> 1;
            case "w" -> 2;
            case "d" -> 3;
            case "h" -> 4;
            case "m" -> 5;
            case "s" -> 6;
            default -> -1;
        };
    }
}
