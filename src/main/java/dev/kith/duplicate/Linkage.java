package dev.kith.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Finds customers who may be the same: chooses pairs, compares them, learns what agreement is worth among these very
 * customers, and scores each pair.
 */
final class Linkage {
    private static final int SAMPLE = 200_000;
    private static final int NEIGHBOURS = 20_000;

    /** Odds that no learning makes good: such pairs are not kept in memory. */
    private static final double HOPELESS = -6;

    private final People people;
    private final Comparison comparison;
    private final Model model;
    private final double hopeless;

    private Linkage(People people) {
        this.people = people;
        this.comparison = new Comparison(people);
        this.model = new Model(people.traits(), people.size());
        this.hopeless = HOPELESS + Math.log(Math.max(1, people.size() / 4.0));
    }

    /** The pairs with at least this score, the likeliest first. */
    static List<Duplicate> of(People people, double threshold) {
        return new Linkage(people).duplicates(threshold);
    }

    private List<Duplicate> duplicates(double threshold) {
        PairSet pairs = Blocks.of(people);
        Evidence likely = new Evidence();
        int size = pairs.size();
        for (int i = 0; i < size; i++) {
            add(likely, pairs.first(i), pairs.second(i), true);
        }
        model.learn(likely, chance(), near());
        List<Duplicate> found = new ArrayList<>();
        for (int pair = 0; pair < likely.size(); pair++) {
            double score = model.parts(model.odds(likely.pattern(pair), likely.rarity(pair)))
                    .same();
            if (score >= threshold) {
                found.add(new Duplicate(
                        one(likely.first(pair)), one(likely.second(pair)), score, reasons(likely.pattern(pair))));
            }
        }
        found.sort(Comparator.comparingDouble((Duplicate pair) -> -pair.score())
                .thenComparingLong(pair -> pair.a().id())
                .thenComparingLong(pair -> pair.b().id()));
        return found;
    }

    private void add(Evidence evidence, int a, int b, boolean prune) {
        long pattern = comparison.pattern(a, b);
        Rarity rarity = rarity(pattern, a, b);
        if (!prune || model.odds(pattern, rarity).same() > hopeless) {
            evidence.add(a, b, pattern, rarity);
        }
    }

    private Rarity rarity(long pattern, int a, int b) {
        double family = 0;
        double place = 0;
        double person = 0;
        for (int trait = 0; trait < people.traits().size(); trait++) {
            if (Circumstance.of(pattern, trait) != Circumstance.APART) {
                continue;
            }
            double rare = comparison.rarity(pattern, trait, a, b);
            switch (people.traits().get(trait).scope()) {
                case FAMILY -> family += rare;
                case PLACE -> place += rare;
                case PERSON -> person += rare;
                case UNKNOWN -> {}
            }
        }
        return new Rarity(family, place, person);
    }

    /** Pairs as chance brings them together, the same ones each time. */
    private Evidence chance() {
        Evidence evidence = new Evidence();
        long n = people.size();
        if (n * (n - 1) / 2 <= SAMPLE) {
            for (int a = 0; a < n; a++) {
                for (int b = a + 1; b < n; b++) {
                    add(evidence, a, b, false);
                }
            }
            return evidence;
        }
        for (int i = 0; i < SAMPLE; i++) {
            int a = (int) (i % n);
            int b = (int) Long.remainderUnsigned((i + 1) * 0x9E3779B97F4A7C15L, n);
            if (a != b) {
                add(evidence, a, b, false);
            }
        }
        return evidence;
    }

    /** Pairs who share a word of their names, live at one address, or in one city, and so on. */
    private Evidence near() {
        Evidence evidence = new Evidence();
        together(evidence, people.wordsKnown(), people::words);
        for (int trait = Trait.ADDRESS; trait < Trait.COUNTRY; trait++) {
            int place = trait;
            together(evidence, people.dictionary(trait).size(), person -> people.values(place, person));
        }
        return evidence;
    }

    private void together(Evidence evidence, int known, IntFunction<int[]> values) {
        int[] last = new int[known];
        int added = 0;
        for (int person = 0; person < people.size() && added < NEIGHBOURS; person++) {
            for (int value : values.apply(person)) {
                if (last[value] > 0) {
                    add(evidence, last[value] - 1, person, false);
                    added++;
                }
                last[value] = person + 1;
            }
        }
    }

    private Duplicate.One one(int person) {
        return new Duplicate.One(people.id(person), people.externalId(person), people.name(person));
    }

    private List<String> reasons(long pattern) {
        List<String> reasons = new ArrayList<>();
        for (int trait = 0; trait < people.traits().size(); trait++) {
            int level = Comparison.level(pattern, trait);
            if (level != Similarity.UNKNOWN) {
                reasons.add(word(level) + " " + people.traits().get(trait).name());
            }
        }
        return reasons;
    }

    private static String word(int level) {
        return switch (level) {
            case Similarity.SAME -> "same";
            case Similarity.NEAR -> "near";
            case Similarity.FAR -> "similar";
            default -> "other";
        };
    }
}
