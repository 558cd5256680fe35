package dev.kith.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

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
    private final Model model;
    private final double hopeless;

    private Linkage(People people) {
        this.people = people;
        this.model = new Model(people.traits(), people.size());
        this.hopeless = HOPELESS + Math.log(Math.max(1, people.size() / 4.0));
    }

    /** The pairs with at least this score, the likeliest first. */
    static List<Duplicate> of(People people, double threshold) {
        return new Linkage(people).duplicates(threshold);
    }

    private List<Duplicate> duplicates(double threshold) {
        Evidence likely = likely(Blocks.of(people));
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

    /** The pairs that there is some hope for, compared on all cores; in the order of the pairs. */
    private Evidence likely(PairSet pairs) {
        int size = pairs.size();
        int shares = Runtime.getRuntime().availableProcessors();
        return IntStream.range(0, shares)
                .parallel()
                .mapToObj(share -> {
                    Compared compared = new Compared();
                    int end = (int) ((long) size * (share + 1) / shares);
                    for (int i = (int) ((long) size * share / shares); i < end; i++) {
                        compared.addHopeful(pairs.first(i), pairs.second(i));
                    }
                    return compared.evidence;
                })
                .reduce(new Evidence(), Evidence::with);
    }

    /** Compares pairs and keeps what was seen. */
    private final class Compared {
        private final Comparison comparison = new Comparison(people);
        private final Evidence evidence = new Evidence();

        void add(int a, int b) {
            long pattern = comparison.pattern(a, b);
            evidence.add(a, b, pattern, rarity(pattern, a, b));
        }

        void addHopeful(int a, int b) {
            long pattern = comparison.pattern(a, b);
            Rarity rarity = rarity(pattern, a, b);
            if (model.odds(pattern, rarity).same() > hopeless) {
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
    }

    /** Pairs as chance brings them together, the same ones each time. */
    private Evidence chance() {
        Compared compared = new Compared();
        long n = people.size();
        if (n * (n - 1) / 2 <= SAMPLE) {
            for (int a = 0; a < n; a++) {
                for (int b = a + 1; b < n; b++) {
                    compared.add(a, b);
                }
            }
            return compared.evidence;
        }
        for (int i = 0; i < SAMPLE; i++) {
            int a = (int) (i % n);
            int b = (int) Long.remainderUnsigned((i + 1) * 0x9E3779B97F4A7C15L, n);
            if (a != b) {
                compared.add(a, b);
            }
        }
        return compared.evidence;
    }

    /** Pairs who share a word of their names, live at one address, or in one city, and so on. */
    private Evidence near() {
        Compared compared = new Compared();
        together(compared, people.wordsKnown(), people::words);
        for (int trait = Trait.ADDRESS; trait < Trait.COUNTRY; trait++) {
            int place = trait;
            together(compared, people.dictionary(trait).size(), person -> people.values(place, person));
        }
        return compared.evidence;
    }

    private void together(Compared compared, int known, IntFunction<int[]> values) {
        int[] last = new int[known];
        int added = 0;
        for (int person = 0; person < people.size() && added < NEIGHBOURS; person++) {
            for (int value : values.apply(person)) {
                if (last[value] > 0) {
                    compared.add(last[value] - 1, person);
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
