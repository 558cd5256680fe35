package dev.kith.base;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The other ways to write a name: without accents, in simplified Chinese, in pinyin or by the initials of its pinyin.
 * Names of ASCII letters have none, and cost nothing.
 */
public final class Writing {
    /** Letters that are letters of their own where they are used, and typed as others elsewhere. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ı', "i"));

    private Writing() {}

    /** Letters and digits alone, in lower case without accents and in simplified Chinese: 張 偉 is 张伟. */
    public static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String split = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        split.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            String letter = letters(c);
            if (letter != null) {
                out.append(letter);
            } else if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            }
        });
        return Simplified.of(isAscii(text) ? out.toString() : Normalizer.normalize(out, Normalizer.Form.NFC));
    }

    /** What a letter that is none with an accent is typed as elsewhere: ss for ß; null for every other. */
    public static @Nullable String letters(int letter) {
        return letter < 0x80 ? null : LETTERS.get(letter);
    }

    /** What a name may be typed as, folded; none for a name of ASCII characters. */
    public static Set<String> forms(String name) {
        if (isAscii(name)) {
            return Set.of();
        }
        String folded = folded(name);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(folded);
        String plain = plain(name);
        if (Pinyin.isHan(plain)) {
            for (List<String> reading : Pinyin.table().readings(plain)) {
                forms.add(String.join("", reading));
                forms.add(initials(reading));
            }
        }
        return forms;
    }

    /** Whether a name may be typed as a text, or begin so. */
    public static boolean isWritten(String name, String folded, boolean beginning) {
        for (String form : forms(name)) {
            if (beginning ? form.startsWith(folded) : form.equals(folded)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Words that a name is looked for by besides its own: of each reading the syllables in their order, so that they
     * are found as a phrase as well, what is written as one, and the initials.
     */
    public static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String plain = plain(name);
        if (!Pinyin.isHan(plain)) {
            if (!isAscii(name) && folded(name).chars().allMatch(c -> c < 0x80)) {
                for (String word : name.split("\\s+", -1)) {
                    words.add(folded(word));
                }
            }
            return words;
        }
        int family = Pinyin.familyLength(plain);
        for (List<String> reading : Pinyin.table().readings(plain)) {
            words.addAll(reading);
            words.add(String.join("", reading));
            words.add(initials(reading));
            if (reading.size() <= 4) {
                addJoined(words, reading.subList(0, Math.min(family, reading.size())));
                addJoined(words, reading.subList(Math.min(family, reading.size()), reading.size()));
            }
        }
        return words;
    }

    private static void addJoined(List<String> words, List<String> syllables) {
        if (syllables.size() > 1) {
            words.add(String.join("", syllables));
        }
    }

    private static String initials(List<String> reading) {
        StringBuilder initials = new StringBuilder();
        reading.forEach(syllable -> initials.appendCodePoint(syllable.codePointAt(0)));
        return initials.toString();
    }

    /** Letters and digits as they are. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Whether all characters are of ASCII. */
    public static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
