package dev.kith.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one language: a file of lines, each an English text, a tab and the translation, with {@code \n} for the
 * end of a line in them. The lines stand in the order of their bytes, so that a text is found by halving, and a run
 * that shows three of them reads no more than those.
 */
public final class Catalogue implements Text.Translation {
    static final Catalogue CHINESE = new Catalogue("zh_CN");

    private final String language;
    private final byte[] lines;

    private Catalogue(String language) {
        this.language = language;
        try (InputStream in = Catalogue.class.getResourceAsStream("/dev/kith/language/" + language + ".tsv")) {
            if (in == null) {
                throw new IllegalStateException("no texts: " + language);
            }
            this.lines = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The translation; the English text where there is none, which a test keeps from happening. */
    @Override
    public String of(String english) {
        String found = find(english);
        return found == null ? english : found;
    }

    /** The files of a language lie in a folder with its name. */
    @Override
    public String file(String english) {
        return language + "/" + english;
    }

    /** What is typed for the word before anything else: what is read on the screen is understood when it is typed. */
    @Override
    public String word(String kept) {
        List<String> typed = Synonyms.chinese(kept);
        return typed.isEmpty() ? of(kept) : typed.getFirst();
    }

    /** The translation, or null. */
    public @Nullable String find(String english) {
        byte[] key =
                (english.indexOf('\n') < 0 ? english : english.replace("\n", "\\n")).getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int start = startOfLine((low + high) >>> 1, low);
            int end = endOf(start, '\n');
            int tab = Math.min(endOf(start, '\t'), end);
            int order = Arrays.compareUnsigned(lines, start, tab, key, 0, key.length);
            if (order == 0) {
                return new String(lines, tab + 1, end - tab - 1, StandardCharsets.UTF_8).replace("\\n", "\n");
            }
            if (order < 0) {
                low = end + 1;
            } else {
                high = start;
            }
        }
        return null;
    }

    private int startOfLine(int at, int least) {
        int start = at;
        while (start > least && lines[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int endOf(int from, char last) {
        int end = from;
        while (end < lines.length && lines[end] != last) {
            end++;
        }
        return end;
    }

    @Override
    public String toString() {
        return language;
    }
}
