package dev.kith.base;

/**
 * Walks over a text by what a reader sees as one character (a grapheme cluster), with the columns each takes on a
 * terminal. The rules are the part of Unicode's UAX 29 and UAX 11 that names, notes and emoji need.
 */
final class Clusters {
    private static final int JOINER = 0x200d;
    private static final int EMOJI_STYLE = 0xfe0f;

    private final String text;
    private int end;
    private int width;

    Clusters(String text) {
        this.text = text;
    }

    /** Moves to the next cluster; false at the end of the text. */
    boolean next() {
        if (end == text.length()) {
            return false;
        }
        int base = take();
        width = width(base);
        if (isRegion(base)) {
            if (end < text.length() && isRegion(text.codePointAt(end))) {
                take();
            }
            width = 2;
        }
        takeExtensions(base);
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

    private void takeExtensions(int base) {
        boolean picture = Character.isExtendedPictographic(base);
        int last = base;
        while (end < text.length()) {
            int following = text.codePointAt(end);
            boolean joined = picture && last == JOINER && Character.isExtendedPictographic(following);
            if (!joined && !extendsCluster(following, last)) {
                return;
            }
            take();
            if (following == EMOJI_STYLE && Character.isEmoji(base)) {
                width = 2;
            } else if (isSpacingMark(following)) {
                width = Math.min(2, width + 1);
            }
            last = following;
        }
    }

    private int take() {
        int codePoint = text.codePointAt(end);
        end += Character.charCount(codePoint);
        return codePoint;
    }

    private static boolean extendsCluster(int codePoint, int last) {
        if (codePoint < 0x300) {
            return false;
        }
        if (isModifier(codePoint)) {
            return Character.isEmojiModifierBase(last);
        }
        return isZeroWidth(codePoint) || isSpacingMark(codePoint);
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
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static boolean isSpacingMark(int codePoint) {
        return Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
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
