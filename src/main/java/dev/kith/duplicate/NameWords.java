package dev.kith.duplicate;

import dev.kith.base.Pinyin;
import dev.kith.base.Writing;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;

/** Takes names apart into words, whatever their order, script and decoration. */
final class NameWords {
    private static final int MOST = 6;
    private static final int LONGEST_UNSPACED_NAME = 4;

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "sir",
            "herr",
            "frau",
            "mme",
            "mlle",
            "monsieur",
            "madame",
            "sr",
            "sra",
            "srta",
            "dona",
            "don",
            "先生",
            "女士",
            "小姐",
            "太太");

    private final Pinyin pinyin = Pinyin.table();
    private final DoubleMetaphone metaphone = new DoubleMetaphone();
    private final Map<String, NameWord> known = new HashMap<>();

    /** The words of a name, without titles, in their order. */
    List<NameWord> of(String name) {
        List<NameWord> words = new ArrayList<>();
        List<String> parts = Stream.of(plain(name).split(" ", -1))
                .filter(part -> !part.isEmpty())
                .limit(MOST)
                .toList();
        boolean alone = parts.stream().filter(part -> !TITLES.contains(part)).count() == 1;
        parts.forEach(part -> words.addAll(alone ? wordsOf(part) : List.of(word(part))));
        List<NameWord> untitled =
                words.stream().filter(word -> !TITLES.contains(word.text())).toList();
        return untitled.isEmpty() ? List.copyOf(words) : untitled;
    }

    /** A Chinese or Korean name without a blank is the family's name, then one's own. */
    private List<NameWord> wordsOf(String part) {
        int length = part.length();
        boolean whole = length < 2 || length > LONGEST_UNSPACED_NAME;
        if (whole || !(Pinyin.isHan(part) || isHangul(part)) || TITLES.contains(part)) {
            return List.of(word(part));
        }
        int family = Pinyin.familyLength(part);
        String surname = part.substring(0, family);
        NameWord first = new NameWord(surname, pinyin.family(surname), pinyin.family(surname));
        return List.of(Pinyin.isHan(part) ? first : word(surname), word(part.substring(family)));
    }

    private static boolean isHangul(String text) {
        return text.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }

    private NameWord word(String text) {
        return known.computeIfAbsent(text, this::made);
    }

    private NameWord made(String text) {
        String sound = Pinyin.isHan(text) ? pinyin.of(text) : text;
        String code = sound.chars().allMatch(c -> c < 0x80) ? metaphone.doubleMetaphone(sound) : "";
        return new NameWord(text, sound, code == null || code.length() < 2 ? sound : code);
    }

    /** Lower case without accents; what is neither letter nor digit is a blank, but for apostrophes. */
    static String plain(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        String split = (ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(split.length());
        split.codePoints().forEach(c -> {
            String letter = Writing.letters(c);
            if (letter != null) {
                plain.append(letter);
            } else if (Character.isLetterOrDigit(c)) {
                plain.appendCodePoint(c);
            } else if (c != '\'' && c != '\u2019' && Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(' ');
            }
        });
        return (ascii ? plain.toString() : Normalizer.normalize(plain, Normalizer.Form.NFC)).strip();
    }
}
