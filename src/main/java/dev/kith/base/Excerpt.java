package dev.kith.base;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of what the user wrote, to be pointed at. Its characters are those that a reader sees: an emoji with its
 * modifiers is one, and never taken apart.
 *
 * @param from where the part begins
 * @param to where it ends
 */
public record Excerpt(String text, int from, int to) {
    private static final int BEFORE = 50;
    private static final int WIDTH = 76;

    /** Which character of the text it begins with, counted from 1. */
    public int position() {
        return Clusters.count(text.substring(0, Clusters.startAt(text, from))) + 1;
    }

    /** The text on one line, what is far from the part left out, and carets under the part on the next. */
    public String pointed() {
        int first = Clusters.startAt(text, from);
        int last = Clusters.endAt(text, Math.max(first, to));
        List<String> left = shown(text.substring(0, first));
        int start = left.size();
        for (int room = BEFORE; start > 0 && width(left.get(start - 1)) <= room; start--) {
            room -= width(left.get(start - 1));
        }
        String before = (start > 0 ? "…" : "") + String.join("", left.subList(start, left.size()));
        String part = String.join("", shown(text.substring(first, last)));
        List<String> right = shown(text.substring(last));
        int end = 0;
        int room = WIDTH - width(before) - width(part) + (start > 0 ? 1 : 0);
        while (end < right.size() && width(right.get(end)) <= room) {
            room -= width(right.get(end++));
        }
        String after = String.join("", right.subList(0, end)) + (end < right.size() ? "…" : "");
        return before + part + after + "\n" + " ".repeat(width(before)) + "^".repeat(Math.max(1, width(part)));
    }

    /** The characters of a text as they are shown. */
    private static List<String> shown(String text) {
        List<String> shown = new ArrayList<>();
        Clusters clusters = new Clusters(text);
        int start = 0;
        while (clusters.next()) {
            shown.add(Printable.line(text.substring(start, clusters.end())));
            start = clusters.end();
        }
        return shown;
    }

    private static int width(String text) {
        return TextWidth.of(text);
    }
}
