package dev.kith.segment;

import dev.kith.base.Text;
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
                ? Text.of("There are no segments to refresh.")
                : Text.counted(moved.size(), "Refreshed {0} segment: {1}.", "Refreshed {0} segments: {1}.", whoMoved());
        return others.isEmpty() ? first : first + " " + String.join(" ", others);
    }

    private String whoMoved() {
        long entered = moved.stream().mapToLong(Moved::entered).sum();
        long left = moved.stream().mapToLong(Moved::left).sum();
        return entered + left == 0
                ? Text.of("nobody entered or left")
                : Text.of("{0} entered, {1} left", entered, left);
    }
}
