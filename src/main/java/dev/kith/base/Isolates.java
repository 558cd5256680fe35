package dev.kith.base;

/**
 * Keeps text that is written from right to left from moving what stands beside it: on a terminal such a text goes
 * between the isolates of Unicode's UAX 9 (FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE), which take no column.
 * They are only for what is shown on a terminal, never for data.
 */
public final class Isolates {
    private static final char FIRST_STRONG = '\u2068';
    private static final char POP = '\u2069';

    private Isolates() {}

    /** The text in isolates if anything in it is written from right to left, else as it is. */
    public static String around(String text) {
        return isRightToLeft(text) ? FIRST_STRONG + text + POP : text;
    }

    /** Whether anything in the text is written from right to left, or says that it is. */
    public static boolean isRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Hebrew is the first of these scripts; those of other planes begin with one of two surrogates.
            if (c >= 0x590 && isStrong(c >= 0xd800 && c < 0xe000 ? text.codePointAt(i) : c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStrong(int codePoint) {
        if (codePoint >= 0x900 && codePoint < 0x200f) {
            return false;
        }
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
