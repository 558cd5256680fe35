package dev.kith.base;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in lines no wider than a width, counted in columns of a terminal. Lines end at blanks, and in Chinese and
 * Japanese between any two characters but where its typography forbids it: no line begins with a closing mark
 * ({@code 。，）}), none ends with an opening one ({@code （《}). A word wider than a line stays whole.
 */
public final class Wrapped {
    private static final String NEVER_FIRST = "。，、；：？！）》」』】〕〉”’…—～·％‰℃,.;:?!)]}%、｡､ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
    private static final String NEVER_LAST = "（《「『【〔〈“‘([{￥＄£$#";

    private Wrapped() {}

    /**
     * Adds words to a page, and the end of a line after them.
     *
     * @param words what stood between blanks
     * @param indent the column at which the page is now, and how far other lines are set in
     * @param width how wide a line may be
     */
    public static void add(StringBuilder page, String[] words, int indent, int width) {
        int column = indent;
        boolean first = true;
        for (String word : words) {
            int blank = first ? 0 : 1;
            for (String piece : pieces(word)) {
                int wide = TextWidth.of(piece);
                if (!first && column + blank + wide > width) {
                    page.append('\n').repeat(" ", indent);
                    column = indent;
                    blank = 0;
                }
                page.repeat(" ", blank).append(piece);
                column += blank + wide;
                blank = 0;
                first = false;
            }
        }
        page.append('\n');
    }

    /** A word in the pieces between which a line may end. */
    static List<String> pieces(String word) {
        List<String> pieces = new ArrayList<>(1);
        Clusters clusters = new Clusters(word);
        int piece = 0;
        int before = -1;
        int at = 0;
        while (clusters.next()) {
            if (before >= 0 && mayBreak(word.codePointAt(before), word.codePointAt(at))) {
                pieces.add(word.substring(piece, at));
                piece = at;
            }
            before = at;
            at = clusters.end();
        }
        pieces.add(word.substring(piece));
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        return (isHan(before) || isHan(after)) && NEVER_LAST.indexOf(before) < 0 && NEVER_FIRST.indexOf(after) < 0;
    }

    /** Ideographs and kana, and the marks of their typography; Hangul has blanks between its words. */
    private static boolean isHan(int codePoint) {
        return (codePoint >= 0x2e80 && codePoint <= 0x30ff)
                || (codePoint >= 0x3400 && codePoint <= 0x9fff)
                || (codePoint >= 0xf900 && codePoint <= 0xfaff)
                || (codePoint >= 0xff01 && codePoint <= 0xff60)
                || (codePoint >= 0x20000 && codePoint <= 0x3fffd);
    }
}
