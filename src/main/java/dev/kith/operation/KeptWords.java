package dev.kith.operation;

import dev.kith.base.Names;
import dev.kith.base.Text;
import dev.kith.db.Undo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an undo left alone, and why: kept in English in the journal, read in the language of the run. */
final class KeptWords {
    private KeptWords() {}

    /** Loaded where something was kept. */
    private static final class Reasons {
        static final Map<Pattern, String> ALL = all();

        private static Map<Pattern, String> all() {
            Map<Pattern, String> all = new LinkedHashMap<>();
            add(all, "changed later by operation (\\d+)", Text.later("changed later by operation {0}"));
            add(all, "something moved from it to (.+) (\\d+)", Text.later("something moved from it to {0} {1}"));
            add(all, "something moved to it from (.+) (\\d+)", Text.later("something moved to it from {0} {1}"));
            add(
                    all,
                    "(.+) (\\d+), which it referred to, is gone",
                    Text.later("{0} {1}, which it referred to, is gone"));
            add(all, "its (.+) is taken by (.+) (\\d+)", Text.later("its {0} is taken by {1} {2}"));
            add(all, "its ledger has entries", Text.later("its ledger has entries"));
            add(all, "(.+) (\\d+) refers to it", Text.later("{0} {1} refers to it"));
            return all;
        }

        private static void add(Map<Pattern, String> all, String kept, String text) {
            all.put(Pattern.compile(kept, Pattern.DOTALL), text);
        }
    }

    /** {@code customer 5}. */
    static String name(Undo.Kept kept) {
        return Text.isEnglish() ? kept.name() : aggregate(kept) + " " + kept.id();
    }

    /** {@code customer}: a table in English, a thing in other languages. */
    static String aggregate(Undo.Kept kept) {
        return Text.isEnglish() ? kept.aggregate() : Names.of(kept.aggregate());
    }

    /** {@code changed later by operation 4}. */
    static String reason(Undo.Kept kept) {
        if (Text.isEnglish()) {
            return kept.reason();
        }
        for (Map.Entry<Pattern, String> known : Reasons.ALL.entrySet()) {
            Matcher matcher = known.getKey().matcher(kept.reason());
            if (matcher.matches()) {
                Object[] parts = new Object[matcher.groupCount()];
                for (int i = 0; i < parts.length; i++) {
                    String part = matcher.group(i + 1);
                    parts[i] = part.chars().allMatch(Character::isDigit) ? part : Names.of(part);
                }
                return Text.of(known.getValue(), parts);
            }
        }
        return kept.reason();
    }
}
