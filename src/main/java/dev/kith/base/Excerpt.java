package dev.kith.base;

/**
 * A part of what the user wrote, to be pointed at.
 *
 * @param from where the part begins
 * @param to where it ends
 */
public record Excerpt(String text, int from, int to) {
    private static final int BEFORE = 50;
    private static final int WIDTH = 76;

    /** Which character of the text it begins with, counted from 1. */
    public int position() {
        return text.codePointCount(0, from) + 1;
    }

    /** The text on one line, what is far from the part left out, and carets under the part on the next. */
    public String pointed() {
        int start = from > BEFORE ? whole(from - BEFORE) : 0;
        int end = text.length() - start > WIDTH ? whole(Math.max(to, start + WIDTH)) : text.length();
        String before = (start > 0 ? "…" : "") + Printable.line(text.substring(start, from));
        String part = Printable.line(text.substring(from, to));
        String after = Printable.line(text.substring(to, end)) + (end < text.length() ? "…" : "");
        return before + part + after + "\n" + " ".repeat(TextWidth.of(before))
                + "^".repeat(Math.max(1, TextWidth.of(part)));
    }

    /** The same place, but not between the two halves of one character. */
    private int whole(int at) {
        boolean inside =
                at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return inside ? at - 1 : at;
    }
}
