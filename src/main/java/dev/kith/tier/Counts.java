package dev.kith.tier;

import dev.kith.base.Text;
import java.util.ArrayList;
import java.util.List;

/** What runs did, as a sentence. */
final class Counts {
    private Counts() {}

    static String sentence(List<Evaluation.Result> results) {
        List<String> parts = new ArrayList<>();
        add(parts, results.stream().mapToLong(Evaluation.Result::risen).sum(), "rose");
        add(parts, results.stream().mapToLong(Evaluation.Result::fallen).sum(), "fell");
        add(parts, results.stream().mapToLong(Evaluation.Result::kept).sum(), Text.of("kept their tier"));
        add(parts, results.stream().mapToLong(Evaluation.Result::below).sum(), Text.of("changed below a grant"));
        long ended = results.stream().mapToLong(Evaluation.Result::grantsEnded).sum();
        if (ended > 0) {
            parts.add(ended + (ended == 1 ? Text.of(" grant ended") : Text.of(" grants ended")));
        }
        return parts.isEmpty()
                ? Text.of("All tiers are as they should be.")
                : Text.of("Tiers: {0}", String.join(", ", parts)) + ".";
    }

    private static void add(List<String> parts, long customers, String what) {
        if (customers > 0) {
            parts.add(customers + (customers == 1 ? Text.of(" customer ") : Text.of(" customers ")) + what);
        }
    }
}
