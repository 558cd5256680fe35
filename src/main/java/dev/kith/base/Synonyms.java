package dev.kith.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The Chinese words for the fixed words of kith: 电话 is call. They are read when one is first typed. */
public final class Synonyms {
    private static final List<String> YES_NO = List.of("yes", "no");

    private Synonyms() {}

    /** Loaded when a word is asked for that is not in ASCII. */
    private static final class Table {
        static final Map<String, List<String>> CHINESE = read();

        private static Map<String, List<String>> read() {
            try (InputStream in = Synonyms.class.getResourceAsStream("chinese-words.txt")) {
                String text = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
                Map<String, List<String>> words = new HashMap<>();
                text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                    int tab = line.indexOf('\t');
                    words.put(
                            line.substring(0, tab),
                            List.of(line.substring(tab + 1).split(" ", -1)));
                });
                return Map.copyOf(words);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The word that was typed, in lower case and ASCII width; where it is Chinese for one of these words, that one.
     * What is none of them comes back too, for the caller to refuse.
     */
    public static String of(String typed, List<String> words) {
        if (Width.isAscii(typed)) {
            return typed.toLowerCase(Locale.ROOT);
        }
        String word = Width.narrow(typed).strip().toLowerCase(Locale.ROOT);
        if (!words.contains(word)) {
            for (String one : words) {
                if (chinese(one).contains(word)) {
                    return one;
                }
            }
        }
        return word;
    }

    /** The same for {@code yes} and {@code no}. */
    public static String yesOrNo(String typed) {
        return of(typed, YES_NO);
    }

    /** What may be typed in Chinese for a word; empty where that has none. */
    public static List<String> chinese(String word) {
        return Table.CHINESE.getOrDefault(word, List.of());
    }
}
