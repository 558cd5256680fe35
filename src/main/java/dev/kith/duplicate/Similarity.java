package dev.kith.duplicate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How much two values of a kind have in common, as one of a few levels. */
final class Similarity {
    /** One of the two is not known. */
    static final int UNKNOWN = 0;

    static final int OTHER = 1;
    static final int FAR = 2;
    static final int NEAR = 3;
    static final int SAME = 4;

    /** How many levels there are, the unknown included. */
    static final int LEVELS = 5;

    private static final double JARO_NEAR = 0.92;
    private static final double JARO_FAR = 0.85;
    private static final int PREFIX = 4;
    private static final double PREFIX_WEIGHT = 0.1;
    private static final double DICE_NEAR = 0.85;
    private static final double DICE_FAR = 0.55;
    private static final int PHONE_DIGITS = 9;
    private static final int SHORTEST_PHONE = 7;
    private static final int SHORTEST_TYPO = 4;
    /** Two slips leave no more than these in other places: exchanged neighbours are two each. */
    private static final int MOST_DIFFERING = 4;

    private static final int LONG_CODE = 8;
    private static final int LONGEST_CODE = 24;
    private static final int REMEMBERED = 100_000;

    private final JaroWinklerSimilarity jaroWinkler = new JaroWinklerSimilarity();
    private final DamerauLevenshteinDistance one = new DamerauLevenshteinDistance(1);
    private final DamerauLevenshteinDistance two = new DamerauLevenshteinDistance(2);
    private final Map<String, int[]> pairs = new HashMap<>();

    /** Two different values of a trait. */
    int of(Trait.Kind kind, String a, String b) {
        return switch (kind) {
            case DATE -> dates(a, b);
            case PHONE -> phones(a, b);
            case EMAIL -> emails(a, b);
            case TEXT -> texts(a, b);
            case PLACE -> places(a, b);
            case CODE -> codes(a, b);
            case CHOICE, WORD -> a.equals(b) ? SAME : OTHER;
        };
    }

    /** Two words of names. */
    int words(NameWord a, NameWord b) {
        if (a.text().equals(b.text())) {
            return SAME;
        }
        if (a.sound().equals(b.sound())) {
            return NEAR;
        }
        if (a.isHan() && b.isHan()) {
            return OTHER;
        }
        int shorter = Math.min(a.sound().length(), b.sound().length());
        if (shorter == 1) {
            return a.sound().charAt(0) == b.sound().charAt(0) ? FAR : OTHER;
        }
        double jaro = jaroWinkler(a.sound(), b.sound(), JARO_FAR);
        if (jaro >= JARO_NEAR || (shorter >= SHORTEST_TYPO && isSlip(a.sound(), b.sound()))) {
            return NEAR;
        }
        return jaro >= JARO_FAR || a.code().equals(b.code()) ? FAR : OTHER;
    }

    /** Near is a slip of one digit, of two neighbours, or of day and month; far is two slips, or a part of three. */
    private int dates(String a, String b) {
        int slips = a.length() == b.length() && differing(a, b) > MOST_DIFFERING ? -1 : slips(a, b);
        if (slips == 0) {
            return SAME;
        }
        if (slips == 1 || (a.length() == 10 && swapped(a).equals(b))) {
            return NEAR;
        }
        if (slips == 2) {
            return FAR;
        }
        boolean dayAndMonth =
                a.length() == 10 && b.length() == 10 && a.substring(5).equals(b.substring(5));
        return dayAndMonth ? FAR : OTHER;
    }

    private static int differing(String a, String b) {
        int differing = 0;
        for (int i = 0; i < a.length(); i++) {
            differing += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return differing;
    }

    private static String swapped(String date) {
        return date.substring(0, 5) + date.substring(8) + "-" + date.substring(5, 7);
    }

    /** Near are numbers with a slip, and those with the same end of which one lacks the code of the country. */
    private int phones(String a, String b) {
        if (a.equals(b)) {
            return SAME;
        }
        int end = Math.min(PHONE_DIGITS, Math.min(a.length(), b.length()));
        if (end < SHORTEST_PHONE) {
            return OTHER;
        }
        boolean sameEnd = a.regionMatches(a.length() - end, b, b.length() - end, end);
        return sameEnd || isSlip(a, b) ? NEAR : OTHER;
    }

    private int emails(String a, String b) {
        if (a.equals(b)) {
            return SAME;
        }
        String x = a.substring(0, a.indexOf('@'));
        String y = b.substring(0, b.indexOf('@'));
        if (x.equals(y) || isSlip(a, b)) {
            return NEAR;
        }
        return jaroWinkler(x, y, JARO_NEAR) >= JARO_NEAR ? FAR : OTHER;
    }

    private int places(String a, String b) {
        if (a.equals(b)) {
            return SAME;
        }
        double jaro = jaroWinkler(a, b, JARO_FAR);
        return jaro >= JARO_NEAR ? NEAR : jaro >= JARO_FAR ? FAR : OTHER;
    }

    private int codes(String a, String b) {
        if (a.equals(b)) {
            return SAME;
        }
        if (a.length() > LONGEST_CODE || b.length() > LONGEST_CODE) {
            return texts(a, b);
        }
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST_TYPO) {
            return OTHER;
        }
        int slips = slips(a, b);
        return slips < 0 || (slips == 2 && shorter < LONG_CODE - 2) ? OTHER : slips == 1 ? NEAR : FAR;
    }

    /** Dice's coefficient on pairs of letters, blanks left out: words may be in another order, or written as one. */
    private int texts(String a, String b) {
        int[] x = pairs.computeIfAbsent(a, Similarity::pairs);
        int[] y = pairs.computeIfAbsent(b, Similarity::pairs);
        if (pairs.size() > REMEMBERED) {
            pairs.clear();
        }
        if (Arrays.equals(x, y)) {
            return SAME;
        }
        double dice = dice(x, y);
        return dice >= DICE_NEAR ? NEAR : dice >= DICE_FAR ? FAR : OTHER;
    }

    private static double dice(int[] x, int[] y) {
        int common = 0;
        for (int i = 0, j = 0; i < x.length && j < y.length; ) {
            if (x[i] == y[j]) {
                common++;
                i++;
                j++;
            } else if (x[i] < y[j]) {
                i++;
            } else {
                j++;
            }
        }
        return x.length + y.length == 0 ? 0 : 2.0 * common / (x.length + y.length);
    }

    private static int[] pairs(String words) {
        String text = words.replace(" ", "");
        int[] pairs = new int[Math.max(0, text.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (text.charAt(i) << 16) | text.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }

    /** Jaro and Winkler's similarity where it is at least this; else some number below. */
    private double jaroWinkler(String a, String b, double least) {
        int common = letters(a, b);
        double most = common == 0 ? 0 : ((double) common / a.length() + (double) common / b.length() + 1) / 3;
        int start = 0;
        while (start < Math.min(PREFIX, Math.min(a.length(), b.length())) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        return most + PREFIX_WEIGHT * start * (1 - most) < least ? 0 : jaroWinkler.apply(a, b);
    }

    /** Whether one text becomes the other by a slip: a letter more, less or another, or two neighbours exchanged. */
    private boolean isSlip(String a, String b) {
        return same(a, b) >= Math.max(a.length(), b.length()) - 2 && one.apply(a, b) >= 0;
    }

    /** How many letters two texts have in common at their ends. */
    private static int same(String a, String b) {
        int most = Math.min(a.length(), b.length());
        int start = 0;
        while (start < most && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return start + end;
    }

    /** As {@link #isSlip}, with two of them: how many it takes, or -1 where two are not enough. */
    private int slips(String a, String b) {
        if (isSlip(a, b)) {
            return a.equals(b) ? 0 : 1;
        }
        return Math.abs(a.length() - b.length()) > 2 || letters(a, b) < Math.max(a.length(), b.length()) - 2
                ? -1
                : two.apply(a, b);
    }

    /**
     * How many characters two texts have in common, wherever they stand; characters of one rest modulo 64 count as one.
     */
    private static int letters(String a, String b) {
        byte[] seen = new byte[64];
        int common = 0;
        for (int i = 0; i < a.length(); i++) {
            seen[a.charAt(i) & 63]++;
        }
        for (int i = 0; i < b.length(); i++) {
            if (seen[b.charAt(i) & 63]-- > 0) {
                common++;
            }
        }
        return common;
    }
}
