package dev.kith.base;

/**
 * How many columns of a terminal a text takes, counted by what a reader sees as one character: a Chinese character or
 * an emoji with all its modifiers takes two, a combining accent none.
 */
public final class TextWidth {
    private static final String ELLIPSIS = "…";

    private TextWidth() {}

    /** The width of a text without control characters; see {@link Printable}. */
    public static int of(String text) {
        int i = 0;
        while (i < text.length() && isNarrow(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return i;
        }
        Clusters clusters = new Clusters(text);
        int width = 0;
        while (clusters.next()) {
            width += clusters.width();
        }
        return width;
    }

    /** The text if it fits, else as much of it as fits with {@code …} at its end. */
    public static String truncate(String text, int width) {
        if (text.length() * 2 <= width || of(text) <= width) {
            return text;
        }
        if (width <= 0) {
            return "";
        }
        Clusters clusters = new Clusters(text);
        int room = width - 1;
        int end = 0;
        while (clusters.next() && clusters.width() <= room) {
            room -= clusters.width();
            end = clusters.end();
        }
        return text.substring(0, end) + ELLIPSIS;
    }

    /** The text with blanks after it up to the width; a wider text stays as it is. */
    public static String pad(String text, int width) {
        int blanks = width - of(text);
        return blanks <= 0 ? text : text + " ".repeat(blanks);
    }

    /** The text with blanks before it up to the width, as numbers are aligned. */
    public static String padLeft(String text, int width) {
        int blanks = width - of(text);
        return blanks <= 0 ? text : " ".repeat(blanks) + text;
    }

    /** ASCII and the Latin letters after it take one column each; accents and all else begin at U+0300. */
    private static boolean isNarrow(char c) {
        return c < 0x300;
    }
}
