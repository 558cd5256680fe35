package dev.kith.base;

/**
 * Makes text that came from outside safe to show: control characters, escape sequences, overrides of the writing
 * direction and broken characters are shown as visible escapes instead of being obeyed.
 */
public final class Printable {
    private static final String HEX = "0123456789abcdef";

    private Printable() {}

    /** The text on one line: {@code \e}, {@code \x07}, {@code \u202e}, and ⏎ for the end of a line. */
    public static String line(String text) {
        return isClean(text) ? text : escaped(text, false);
    }

    /** The same, but ends of lines stay as they are (one {@code \n} each). */
    public static String lines(String text) {
        return isClean(text) ? text : escaped(text, true);
    }

    /** Whether a terminal can show this character as it is. */
    public static boolean isSafe(char c) {
        if (c < 0x7f) {
            return c >= ' ';
        }
        if (c < 0x2028) {
            return c > 0x9f;
        }
        boolean hidden = c <= 0x202e || (c >= 0x2066 && c <= 0x206f) || c == '\ufeff';
        return !hidden && !Character.isSurrogate(c);
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSafe(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text, boolean keepLines) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSafe(c)) {
                out.append(c);
            } else if (Character.isSurrogatePair(c, i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                out.append(c).append(text.charAt(++i));
            } else if (c == '\n') {
                out.append(keepLines ? '\n' : '⏎');
            } else if (c != '\r' || i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                escape(c, out);
            }
        }
        return out.toString();
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '\u001b' -> out.append("\\e");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            default -> {
                out.append(c < 0x100 ? "\\x" : "\\u");
                for (int shift = c < 0x100 ? 4 : 12; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt(c >> shift & 0xf));
                }
            }
        }
    }
}
