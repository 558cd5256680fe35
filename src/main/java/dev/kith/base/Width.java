package dev.kith.base;

/**
 * Brings what Chinese keyboards give to the width of ASCII: digits, letters and punctuation ({@code １２：３０}), the
 * ideographic blank, the full-width yen sign. For values that are parsed, never for text that is kept as written.
 */
public final class Width {
    private static final int FULL_TO_ASCII = 0xfee0;

    private Width() {}

    /** The text in ASCII width; the same object where there is nothing to change. */
    public static String narrow(String text) {
        return isAscii(text) ? text : narrowed(text);
    }

    /** Whether all characters are ASCII, so that nothing in it is Chinese or of full width. */
    public static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static String narrowed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uff01' && c <= '\uff5e') {
                out.append((char) (c - FULL_TO_ASCII));
            } else {
                out.append(
                        switch (c) {
                            case '\u3000', '\u00a0' -> ' ';
                            case '\u2212' -> '-';
                            case '\uffe5' -> '¥';
                            default -> c;
                        });
            }
        }
        return out.toString();
    }
}
