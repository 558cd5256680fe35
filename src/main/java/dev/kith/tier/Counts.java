package dev.kith.tier;

import dev.kith.base.Text;
import java.util.ArrayList;
import java.util.List;

/** What runs did, as a sentence. */
final class Counts {
    private Counts() {}

    static String sentence(List<Evaluation.Result> results) {
        List<String> parts = new ArrayList<>();
        add(
                parts,
                results.stream().mapToLong(Evaluation.Result::risen).sum(),
                Text.later("{0} customer rose"),
                Text.later("{0} customers rose"));
        add(
                parts,
                results.stream().mapToLong(Evaluation.Result::fallen).sum(),
                Text.later("{0} customer fell"),
                Text.later("{0} customers fell"));
        add(
                parts,
                results.stream().mapToLong(Evaluation.Result::kept).sum(),
                Text.later("{0} customer kept their tier"),
                Text.later("{0} customers kept their tier"));
        add(
                parts,
                results.stream().mapToLong(Evaluation.Result::below).sum(),
                Text.later("{0} customer changed below a grant"),
                Text.later("{0} customers changed below a grant"));
        add(
                parts,
                results.stream().mapToLong(Evaluation.Result::grantsEnded).sum(),
                Text.later("{0} grant ended"),
                Text.later("{0} grants ended"));
        return parts.isEmpty() ? Text.of("All tiers are as they should be.") : Text.of("Tiers: {0}.", Text.list(parts));
    }

    private static void add(List<String> parts, long count, String one, String several) {
        if (count > 0) {
            parts.add(Text.counted(count, one, several));
        }
    }
}
