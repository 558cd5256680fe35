package dev.kith.search;

import dev.kith.query.Query;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How text becomes words, in the index and in queries alike. The tokenizer of SQLite takes a run of letters for a word;
 * Chinese, Japanese and Korean are written without blanks, so each of their characters is made a word of its own, and a
 * name of one or two characters is found wherever it stands.
 */
final class SearchWords {
    private static final int FIRST_SEPARATED = 0x1100;

    /** What text with any character that may have to be separated is like, for GLOB. */
    static final String SEPARATED = "*[\u1100-\udbff\udfff]*";

    private SearchWords() {}

    /** The text with blanks around each character that is a word of its own. */
    static String separated(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) < FIRST_SEPARATED) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(normal.length() + 32);
        for (int at = 0; at < normal.length(); ) {
            int character = normal.codePointAt(at);
            at += Character.charCount(character);
            if (isWord(character)) {
                out.append(' ').appendCodePoint(character).append(' ');
            } else {
                out.appendCodePoint(character);
            }
        }
        return out.toString();
    }

    /**
     * What FTS5 is asked for customers with all the words, or an empty text where no word has a letter or digit. Each
     * word stands in quotes, so that none of them is a command; the last one may be the beginning of a word.
     */
    static String match(List<Query.Word> words) {
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String text = separated(words.get(i).text()).strip();
            if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
                boolean beginning = i == words.size() - 1 && !words.get(i).phrase() && endsInLetters(text);
                phrases.add('"' + text.replace("\"", "\"\"").replace("\0", "") + '"' + (beginning ? "*" : ""));
            }
        }
        return String.join(" AND ", phrases);
    }

    private static boolean endsInLetters(String text) {
        int last = text.codePointBefore(text.length());
        return Character.isLetterOrDigit(last) && !isWord(last);
    }

    /** Chinese characters, kana and Hangul, whose script the prolonged sound mark shares with none. */
    private static boolean isWord(int character) {
        if (character < FIRST_SEPARATED) {
            return false;
        }
        return switch (UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> character == 0x30fc;
        };
    }
}
