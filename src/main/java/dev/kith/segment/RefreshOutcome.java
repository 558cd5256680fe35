package dev.kith.segment;

import java.util.List;

/**
 * What came of a refresh.
 *
 * @param moved what happened to each segment
 * @param others what other features did, a sentence each
 */
record RefreshOutcome(List<Moved> moved, List<String> others) {

    /** All of it, for people. */
    String sentence() {
        String first = moved.isEmpty()
                ? "There are no segments to refresh."
                : "Refreshed " + moved.size() + (moved.size() == 1 ? " segment: " : " segments: ") + whoMoved() + ".";
        return others.isEmpty() ? first : first + " " + String.join(" ", others);
    }

    private String whoMoved() {
        long entered = moved.stream().mapToLong(Moved::entered).sum();
        long left = moved.stream().mapToLong(Moved::left).sum();
        return entered + left == 0 ? "nobody entered or left" : entered + " entered, " + left + " left";
    }
}
