package dev.kith.query;

import dev.kith.base.Width;

/** What the characters of a query mean; full-width punctuation, as Chinese keyboards give it, means the same. */
final class Letters {
    private Letters() {}

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    static boolean opens(char c) {
        return c == '(' || c == '（';
    }

    static boolean closes(char c) {
        return c == ')' || c == '）';
    }

    static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    static boolean isComma(char c) {
        return c == ',' || c == '，' || c == '、';
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”';
    }

    static boolean isComparison(char c) {
        return "=<>!＝＜＞！≥≤≠".indexOf(c) >= 0;
    }

    /** Whether a comparison begins here; an exclamation mark alone is none. */
    static boolean startsComparison(String text, int at) {
        return comparisonEnd(text, at) > at;
    }

    /** Where the comparison ends that begins here; here where there is none. */
    static int comparisonEnd(String text, int at) {
        char first = narrow(text, at);
        boolean equals = narrow(text, at + 1) == '=';
        return switch (first) {
            case '<', '>' -> equals ? at + 2 : at + 1;
            case '!' -> equals ? at + 2 : at;
            case '=', '≥', '≤', '≠' -> at + 1;
            default -> at;
        };
    }

    /** A comparison in ASCII: {@code >=} for {@code ＞＝} and {@code ≥}. */
    static String comparison(String text, int at, int end) {
        return switch (narrow(text, at)) {
            case '≥' -> ">=";
            case '≤' -> "<=";
            case '≠' -> "!=";
            default -> Width.narrow(text.substring(at, end));
        };
    }

    /** The character in ASCII width; a blank past the end of the text. */
    private static char narrow(String text, int at) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        return c >= '！' && c <= '～' ? Width.narrow(String.valueOf(c)).charAt(0) : c;
    }

    /** Whether the two dots of a range stand here. */
    static boolean isRange(String text, int at) {
        return text.startsWith("..", at) || text.startsWith("．．", at);
    }

    static boolean endsWord(char c) {
        return isBlank(c) || opens(c) || closes(c) || isQuote(c);
    }

    static boolean endsValue(char c) {
        return endsWord(c) || isComma(c);
    }

    /** Whether the character may stand in the name of a field. */
    static boolean isName(char c) {
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
        return Character.isLetterOrDigit(c) || mark || c == '-' || c == '_' || c == '.';
    }
}
