package dev.kith.search;

import dev.kith.base.Simplified;
import dev.kith.base.Writing;
import dev.kith.customer.OtherWritings;
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
            if (character == OtherWritings.MARK) {
                int end = normal.indexOf('\n', at);
                int until = end < 0 ? normal.length() : end;
                out.append(normal, at - 1, until);
                at = until;
            } else if (isWord(character)) {
                out.append(' ').appendCodePoint(simplified(character)).append(' ');
            } else {
                out.appendCodePoint(character);
            }
        }
        return out.toString();
    }

    private static int simplified(int character) {
        return Character.isBmpCodePoint(character) ? Simplified.of((char) character) : character;
    }

    /**
     * What a name is found by besides its own words, in two lines: words, and whole names in each of their forms, which
     * are marked, so that no word of a text is taken for one.
     */
    static String ofName(String name) {
        StringBuilder out = new StringBuilder(String.join(" ", Writing.words(name))).append('\n');
        Writing.forms(name)
                .forEach(form -> out.append(OtherWritings.MARK).append(form).append(' '));
        return out.toString();
    }

    /**
     * A word or several in a row, as FTS5 is asked for them: in quotes, so that none of them is a command.
     *
     * @param quoted the words in quotes
     * @param beginning whether the last of them may be the beginning of a word
     */
    record Phrase(String quoted, boolean beginning) {
        String text() {
            return beginning ? quoted + "*" : quoted;
        }
    }

    /** The words of a search; those without a letter or digit are none. The last one may be the beginning of a word. */
    static List<Phrase> phrases(List<Query.Word> words) {
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String text = separated(words.get(i).text()).strip();
            if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
                boolean beginning = i == words.size() - 1 && !words.get(i).phrase() && endsInLetters(text);
                phrases.add(new Phrase('"' + text.replace("\"", "\"\"").replace("\0", "") + '"', beginning));
            }
        }
        return phrases;
    }

    /** The same phrases, the last one of whole words as well. */
    static List<Phrase> whole(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> new Phrase(phrase.quoted(), false))
                .toList();
    }

    /** Whether a text has the words also where it goes on right after the last of them: Greenland, of green. */
    static boolean mayGoOn(List<Query.Word> words) {
        Query.Word last = words.getLast();
        String text = last.text();
        return !last.phrase() || (!text.isEmpty() && isWord(text.codePointBefore(text.length())));
    }

    /** What FTS5 is asked for customers with all of them. */
    static String all(List<Phrase> phrases) {
        return String.join(" AND ", phrases.stream().map(Phrase::text).toList());
    }

    /** What FTS5 is asked for customers with all the words, or an empty text where there is nothing to look for. */
    static String match(List<Query.Word> words) {
        return all(phrases(words));
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
