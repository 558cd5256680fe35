package dev.kith.search;

import dev.kith.base.Clusters;
import dev.kith.base.Simplified;
import dev.kith.query.Query;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Cuts the piece of a customer's text out in which words were found. */
final class FragmentFinder {
    private static final int AROUND = 30;

    private final List<String> words;

    FragmentFinder(List<Query.Word> words) {
        List<String> folded = new ArrayList<>();
        for (Query.Word word : words) {
            for (String part :
                    word.phrase() ? List.of(word.text()) : List.of(word.text().split("[^\\p{L}\\p{N}]+"))) {
                if (!part.isBlank()) {
                    folded.add(folded(part.strip()));
                }
            }
        }
        this.words = List.copyOf(folded);
    }

    /**
     * The fragment around the first word that what is shown anyhow doesn't show; null where that shows them all.
     *
     * @param text gives the text, a piece a line; asked only where something is not shown
     * @param shown what the user sees without it
     */
    @Nullable
    String find(Supplier<String> text, List<String> shown) {
        List<String> seen = shown.stream().map(FragmentFinder::folded).toList();
        for (String word : words) {
            if (seen.stream().noneMatch(piece -> start(piece, word) >= 0)) {
                String fragment = fragment(text.get(), word);
                if (fragment != null) {
                    return fragment;
                }
            }
        }
        return null;
    }

    private static @Nullable String fragment(String text, String word) {
        for (String line : text.split("\n", -1)) {
            int start = start(folded(line), word);
            if (start >= 0) {
                return cut(line, start, start + word.length());
            }
        }
        return null;
    }

    /** Where the word begins in the text, or -1; in the middle of another word it doesn't. */
    private static int start(String folded, String word) {
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1)) || folded.charAt(at) >= 0x1100) {
                return at;
            }
        }
        return -1;
    }

    private static String cut(String line, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(line.length(), end + AROUND);
        while (from > 0 && from < start && !Character.isWhitespace(line.charAt(from - 1))) {
            from++;
        }
        while (to < line.length() && to > end && !Character.isWhitespace(line.charAt(to))) {
            to--;
        }
        from = Clusters.startAt(line, from);
        to = Clusters.endAt(line, to);
        String cut = line.substring(from, to).strip();
        return (from > 0 ? "…" : "") + cut + (to < line.length() ? "…" : "");
    }

    /** The text in lower case without accents and in simplified Chinese, each character in its place. */
    private static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean accented = c >= 0xc0 && c < 0x1100;
            char base = accented
                    ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                            .charAt(0)
                    : c;
            out.append(Character.toLowerCase(Simplified.of(base)));
        }
        return out.toString();
    }
}
