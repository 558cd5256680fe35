package dev.kith.base;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The order in which people look names up, the same in every language: digits and Latin letters first without regard to
 * case and accents, then other scripts, Chinese characters last by pinyin and tone, a family's name as it is read.
 */
public final class NameOrder implements Comparator<String> {
    private static final long HAN = 0x4000_0000L << 32;

    /** What has names in their order; of equal names what stands first stays first. */
    public static <T> List<T> sorted(List<T> named, Function<T, String> name) {
        return named.stream()
                .sorted(Comparator.comparing(name, new NameOrder()))
                .toList();
    }

    @Override
    public int compare(String a, String b) {
        int order = Writing.isAscii(a) && Writing.isAscii(b)
                ? String.CASE_INSENSITIVE_ORDER.compare(a, b)
                : byCharacter(a, b);
        if (order == 0) {
            order = String.CASE_INSENSITIVE_ORDER.compare(a, b);
        }
        return order != 0 ? order : a.compareTo(b);
    }

    private static int byCharacter(String a, String b) {
        String x = split(a);
        String y = split(b);
        int at = 0;
        int to = 0;
        while (at < x.length() && to < y.length()) {
            int c = x.codePointAt(at);
            int d = y.codePointAt(to);
            int order = Long.compare(weight(x, at, c), weight(y, to, d));
            if (order != 0) {
                return order;
            }
            at += Character.charCount(c);
            to += Character.charCount(d);
        }
        return Integer.compare(x.length() - at, y.length() - to);
    }

    /** Case folded, accents left out; letters that stand for two are two. */
    private static String split(String text) {
        if (Writing.isAscii(text)) {
            return text;
        }
        boolean latin = false;
        for (int i = 0; i < text.length() && !latin; i++) {
            latin = text.charAt(i) >= 0x80 && text.charAt(i) < 0x2e80;
        }
        if (!latin) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(c -> {
            String letters = Writing.letters(Character.toLowerCase(c));
            if (letters != null) {
                out.append(letters);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static long weight(String text, int at, int c) {
        if (c < 0x2e80 || Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN) {
            return Character.toLowerCase(Character.toUpperCase(c));
        }
        Pinyin pinyin = Pinyin.table();
        int place = at == 0 ? family(text, pinyin, c) : pinyin.place(c);
        return HAN + ((place < 0 ? 0xffffL : place) << 32) + pinyin.rank(c);
    }

    private static int family(String text, Pinyin pinyin, int c) {
        int length = Math.min(Pinyin.familyLength(text.substring(0, Math.min(3, text.length()))), text.length());
        List<String> own = FamilyNames.sound(Simplified.of(text.substring(0, length)));
        return own == null ? pinyin.place(c) : pinyin.place(own.getFirst());
    }
}
