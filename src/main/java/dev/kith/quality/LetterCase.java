package dev.kith.quality;

import java.util.Locale;
import java.util.Set;

/** Whether a name is written as names are, and how it should be. */
final class LetterCase {
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "das", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "zu",
            "zur", "ter", "ten", "bin", "ibn", "al", "el", "af", "av", "y", "e");
    private static final Set<String> NUMERALS = Set.of("ii", "iii", "iv", "vi", "vii", "viii");
    private static final int LONG = 2;

    private LetterCase() {}

    static boolean isAllCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && letters(text) > LONG && hasCase(text);
    }

    static boolean isAllSmall(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT)) && letters(text) >= LONG && hasCase(text);
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static boolean hasCase(String text) {
        return text.codePoints().anyMatch(c -> Character.isLowerCase(c) || Character.isUpperCase(c));
    }

    /**
     * A name in all capitals or all small letters with a capital at the beginning of each word, but for what stands
     * between names (de, van der); any other name is left as its owner writes it.
     */
    static String titled(String name) {
        if (!isAllCapitals(name) && !isAllSmall(name)) {
            return name;
        }
        StringBuilder titled = new StringBuilder();
        String[] words = name.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            boolean between = i > 0 && i < words.length - 1;
            titled.append(i == 0 ? "" : " ").append(word(words[i].toLowerCase(Locale.ROOT), between));
        }
        return titled.toString();
    }

    private static String word(String word, boolean between) {
        if (between && PARTICLES.contains(word)) {
            return word;
        }
        if (NUMERALS.contains(word)) {
            return word.toUpperCase(Locale.ROOT);
        }
        StringBuilder titled = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            titled.appendCodePoint(begins ? Character.toTitleCase(c) : c);
            boolean apostrophe = (c == '\'' || c == '’') && i == 1;
            begins = c == '-'
                    || c == '.'
                    || c == '/'
                    || apostrophe
                    || (i == 1 && word.startsWith("mc") && word.length() > 3);
            i += Character.charCount(c);
        }
        return titled.toString();
    }
}
