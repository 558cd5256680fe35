package dev.kith.base;

/**
 * Chinese characters in their simplified writing, one for one: what is the same but for the writing becomes the same.
 * The table is Unicode's kSimplifiedVariant (Unihan 15, Unicode License V3); of several variants the first is taken; 锺
 * is ours.
 */
public final class Simplified {
    private static final char FIRST = '\u3400';

    private Simplified() {}

    private static final class Lazy {
        /** At the place of each character its simplified writing, or zero. */
        private static final String TABLE = table();

        private static String table() {
            char[] table = new char[0x10000];
            Tables.lines("simplified.txt").forEach(pair -> table[pair.charAt(0)] = pair.charAt(1));
            return new String(table);
        }
    }

    /** A character in its simplified writing; one that has none other is itself. */
    public static char of(char character) {
        if (character < FIRST || Character.isSurrogate(character)) {
            return character;
        }
        char simple = Lazy.TABLE.charAt(character);
        return simple == 0 ? character : simple;
    }

    /** A text with each of its characters in simplified writing; it stays as long as it is. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (of(text.charAt(i)) != text.charAt(i)) {
                StringBuilder simple = new StringBuilder(text);
                for (int at = i; at < text.length(); at++) {
                    simple.setCharAt(at, of(text.charAt(at)));
                }
                return simple.toString();
            }
        }
        return text;
    }
}
