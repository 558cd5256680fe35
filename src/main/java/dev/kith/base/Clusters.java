package dev.kith.base;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Walks over a text by what a reader sees as one character (a grapheme cluster), with the columns each takes on a
 * terminal. Where clusters end is what the JDK says ({@code \X}, Unicode's UAX 29); how wide they are is the part of
 * UAX 11 that names, notes and emoji need.
 */
public final class Clusters {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int JOINER = 0x200d;
    private static final int EMOJI_STYLE = 0xfe0f;

    private final String text;
    private @Nullable Matcher matcher;
    private int end;
    private int width;

    Clusters(String text) {
        this.text = text;
    }

    /** How many clusters a text has. */
    public static int count(String text) {
        Clusters clusters = new Clusters(text);
        int count = 0;
        while (clusters.next()) {
            count++;
        }
        return count;
    }

    /** Where the cluster begins that a place of the text is inside of; the place itself where one begins there. */
    public static int startAt(String text, int place) {
        Clusters clusters = new Clusters(text);
        int start = 0;
        while (clusters.next() && clusters.end() <= place) {
            start = clusters.end();
        }
        return start;
    }

    /** Where the cluster ends that a place of the text is inside of; the place itself where one ends there. */
    public static int endAt(String text, int place) {
        int start = startAt(text, place);
        return start == place ? place : start + new Clusters(text.substring(start)).first();
    }

    private int first() {
        return next() ? end : 0;
    }

    /** Moves to the next cluster; false at the end of the text. */
    boolean next() {
        if (end == text.length()) {
            return false;
        }
        int start = end;
        end = isAlone(start) ? start + 1 : clusterEnd(start);
        width = width(start, end);
        return true;
    }

    /** Where the current cluster ends. */
    int end() {
        return end;
    }

    /** The columns that the current cluster takes. */
    int width() {
        return width;
    }

    /** Whether a plain character is followed by another, or by nothing: most are, and need no matching. */
    private boolean isAlone(int at) {
        return isPlain(text.charAt(at)) && (at + 1 == text.length() || isPlain(text.charAt(at + 1)));
    }

    /** Latin letters, the ideographs and kana of the first plane, and composed Hangul: none joins with another. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x300)
                || (c >= 0x3041 && c <= 0x3096)
                || (c >= 0x30a0 && c <= 0x30ff)
                || (c >= 0x3400 && c <= 0x9fff)
                || (c >= 0xac00 && c <= 0xd7a3);
    }

    private int clusterEnd(int start) {
        if (matcher == null) {
            matcher = CLUSTER.matcher(text);
        }
        return matcher.find(start) ? matcher.end() : text.length();
    }

    private int width(int start, int stop) {
        int base = text.codePointAt(start);
        int wide = width(base);
        int at = start + Character.charCount(base);
        if (at == stop) {
            return isRegion(base) ? 2 : wide;
        }
        if (isRegion(base)) {
            return 2;
        }
        int last = base;
        while (at < stop) {
            int following = text.codePointAt(at);
            wide = joined(wide, last, following, base);
            last = following;
            at += Character.charCount(following);
        }
        return wide;
    }

    /** The width with one more code point of the cluster. */
    private static int joined(int wide, int last, int following, int base) {
        if (following == EMOJI_STYLE) {
            return Character.isEmoji(base) ? 2 : wide;
        }
        boolean drawnTogether = isModifier(following)
                ? Character.isEmojiModifierBase(last)
                : last == JOINER && Character.isExtendedPictographic(following);
        return drawnTogether ? Math.max(wide, 2) : wide + width(following);
    }

    private static int width(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        if (isZeroWidth(codePoint)) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** Combining marks, the vowels and final consonants of composed Hangul, joiners and what else is never drawn. */
    private static boolean isZeroWidth(int codePoint) {
        if ((codePoint >= 0x1160 && codePoint <= 0x11ff) || (codePoint >= 0xd7b0 && codePoint <= 0xd7ff)) {
            return true;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (type == Character.FORMAT && !isDrawnSign(codePoint));
    }

    /** The signs that Arabic, Syriac and Kaithi set around a number, which are format characters and yet are drawn. */
    private static boolean isDrawnSign(int codePoint) {
        return (codePoint >= 0x600 && codePoint <= 0x605)
                || codePoint == 0x6dd
                || codePoint == 0x70f
                || codePoint == 0x890
                || codePoint == 0x891
                || codePoint == 0x8e2
                || codePoint == 0x110bd
                || codePoint == 0x110cd;
    }

    private static boolean isRegion(int codePoint) {
        return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
    }

    private static boolean isModifier(int codePoint) {
        return codePoint >= 0x1f3fb && codePoint <= 0x1f3ff;
    }

    /** The wide and full-width blocks of East Asian Width, and what is drawn as an emoji by default. */
    private static boolean isWide(int codePoint) {
        if (codePoint < 0x1100) {
            return false;
        }
        boolean script = codePoint <= 0x115f
                || (codePoint >= 0x2e80 && codePoint <= 0xa4cf && codePoint != 0x303f)
                || (codePoint >= 0xa960 && codePoint <= 0xa97f)
                || (codePoint >= 0xac00 && codePoint <= 0xd7a3)
                || (codePoint >= 0xf900 && codePoint <= 0xfaff)
                || (codePoint >= 0xfe10 && codePoint <= 0xfe6f)
                || (codePoint >= 0xff01 && codePoint <= 0xff60)
                || (codePoint >= 0xffe0 && codePoint <= 0xffe6);
        boolean plane = (codePoint >= 0x16fe0 && codePoint <= 0x1b2ff)
                || (codePoint >= 0x1f200 && codePoint <= 0x1f2ff)
                || (codePoint >= 0x20000 && codePoint <= 0x3fffd);
        return script
                || plane
                || codePoint == 0x2329
                || codePoint == 0x232a
                || Character.isEmojiPresentation(codePoint);
    }
}
