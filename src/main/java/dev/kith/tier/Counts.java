package dev.kith.tier;

import java.util.ArrayList;
import java.util.List;

/** What runs did, as a sentence. */
final class Counts {
    private Counts() {}

    static String sentence(List<Evaluation.Result> results) {
        List<String> parts = new ArrayList<>();
        add(parts, results.stream().mapToLong(Evaluation.Result::risen).sum(), "rose");
        add(parts, results.stream().mapToLong(Evaluation.Result::fallen).sum(), "fell");
        add(parts, results.stream().mapToLong(Evaluation.Result::kept).sum(), "kept their tier");
        add(parts, results.stream().mapToLong(Evaluation.Result::below).sum(), "changed below a grant");
        long ended = results.stream().mapToLong(Evaluation.Result::grantsEnded).sum();
        if (ended > 0) {
            parts.add(ended + (ended == 1 ? " grant ended" : " grants ended"));
        }
        return parts.isEmpty() ? "All tiers are as they should be." : "Tiers: " + String.join(", ", parts) + ".";
    }

    private static void add(List<String> parts, long customers, String what) {
        if (customers > 0) {
            parts.add(customers + (customers == 1 ? " customer " : " customers ") + what);
        }
    }
}
