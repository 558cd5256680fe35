package dev.kith.query;

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
        return c == '=' || c == '<' || c == '>' || c == '!';
    }

    /** Whether a comparison begins here; an exclamation mark alone is none. */
    static boolean startsComparison(String text, int at) {
        return text.startsWith("!=", at)
                || text.startsWith("=", at)
                || text.startsWith("<", at)
                || text.startsWith(">", at);
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
