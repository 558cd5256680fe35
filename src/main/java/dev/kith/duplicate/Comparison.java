package dev.kith.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;

/** Compares pairs: a level of agreement for each trait, and how rare what they have in common is. */
final class Comparison {
    private static final int BITS = 3;

    /** How much a customer who is not there counts against the frequency of a value among few. */
    private static final double UNSEEN = 100;

    private static final double COMMON_WORD = 0.01;
    /** A near word that more customers have than this part is a name of its own. */
    private static final double COMMON_SLIP = 0.001;

    private static final double COMMON_VALUE = 0.001;
    private static final int MANY_VALUES = 2000;
    private static final double COMMON_PLACE = 0.1;

    private final People people;
    private final Similarity similarity = new Similarity();
    private final LevelCache words;
    private final List<IntBinaryOperator> values = new ArrayList<>();
    private int bestWord;
    private int bestOther;
    private int worstWord;
    private int worstOther;

    Comparison(People people) {
        this.people = people;
        this.words = new LevelCache((a, b) -> similarity.words(people.word(a), people.word(b)));
        people.traits().forEach(trait -> values.add(values(trait.kind(), values.size())));
    }

    /** Values that few have are not worth remembering. */
    private IntBinaryOperator values(Trait.Kind kind, int trait) {
        Dictionary<String> dictionary = people.dictionary(trait);
        IntBinaryOperator level = (a, b) -> similarity.of(kind, dictionary.value(a), dictionary.value(b));
        return dictionary.size() > MANY_VALUES ? level : new LevelCache(level)::of;
    }

    /** The level of a trait in a pattern. */
    static int level(long pattern, int trait) {
        return (int) (pattern >> (trait * BITS)) & ((1 << BITS) - 1);
    }

    private static long at(int trait, int level) {
        return (long) level << (trait * BITS);
    }

    /** The levels of all traits. */
    long pattern(int a, int b) {
        long pattern = words(a, b);
        for (int trait = Trait.BIRTHDAY; trait < people.traits().size(); trait++) {
            pattern |= at(trait, level(trait, a, b));
        }
        return pattern;
    }

    private int level(int trait, int a, int b) {
        int[] x = people.values(trait, a);
        int[] y = people.values(trait, b);
        int best = Similarity.UNKNOWN;
        for (int one : x) {
            for (int other : y) {
                int level = one == other ? Similarity.SAME : values.get(trait).applyAsInt(one, other);
                best = Math.max(best, level);
            }
        }
        return best;
    }

    /**
     * The names: each word of the shorter one with the one of the longer that is most like it; the best of these, and
     * the worst.
     */
    private long words(int a, int b) {
        boolean swap = people.words(a).length > people.words(b).length;
        int[] few = people.words(swap ? b : a);
        int[] many = people.words(swap ? a : b);
        long used = 0;
        int best = Similarity.UNKNOWN;
        int worst = best;
        long open = (1L << few.length) - 1;
        for (int round = 0; round < few.length; round++) {
            int found = -1;
            int level = -1;
            int partner = -1;
            for (int i = 0; i < few.length; i++) {
                for (int j = 0; ((open >> i) & 1) == 1 && j < many.length; j++) {
                    int here = ((used >> j) & 1) == 1 ? -1 : level(few[i], many[j]);
                    if (here > level || (here == Similarity.SAME && level == here && rarer(few[i], few[found]))) {
                        found = i;
                        partner = j;
                        level = here;
                    }
                }
            }
            open &= ~(1L << found);
            used |= 1L << partner;
            if (round == 0) {
                best = level;
                bestWord = few[found];
                bestOther = many[partner];
            } else {
                worst = level;
                worstWord = few[found];
                worstOther = many[partner];
            }
        }
        return joined(few.length, best, worst, joint(people.joints(swap ? a : b), few));
    }

    private boolean rarer(int word, int other) {
        return people.wordCount(word) < people.wordCount(other);
    }

    /** A word that is two of the other name makes up for the worst one. */
    private static long joined(int words, int best, int worst, boolean joint) {
        if (words == 0) {
            return 0;
        }
        if (words == 1) {
            return at(Trait.BEST_WORD, joint ? Similarity.NEAR : best);
        }
        int second = joint ? Math.max(worst, Similarity.NEAR) : worst;
        return at(Trait.BEST_WORD, best) | at(Trait.WORST_WORD, second);
    }

    private boolean joint(int[] joints, int[] words) {
        for (int joint : joints) {
            for (int word : words) {
                if (people.word(word).sound().hashCode() == joint) {
                    return true;
                }
            }
        }
        return false;
    }

    private int level(int word, int other) {
        return word == other ? Similarity.SAME : words.of(word, other);
    }

    /**
     * How rare it is that two strangers have in common what a pair has, as a logarithm; 0 where that is not told by the
     * value.
     *
     * @param pattern the last one that was made
     */
    double rarity(long pattern, int trait, int a, int b) {
        int level = level(pattern, trait);
        if (trait == Trait.BEST_WORD) {
            return rarity(level, bestWord, bestOther);
        }
        if (trait == Trait.WORST_WORD) {
            return rarity(level, worstWord, worstOther);
        }
        if (level != Similarity.SAME) {
            return 0;
        }
        int rarest = people.size();
        for (int one : people.values(trait, a)) {
            for (int other : people.values(trait, b)) {
                if (one == other) {
                    rarest = Math.min(rarest, people.dictionary(trait).count(one));
                }
            }
        }
        boolean place = people.traits().get(trait).kind() == Trait.Kind.PLACE
                || people.traits().get(trait).kind() == Trait.Kind.CHOICE;
        return -Math.log(frequency(rarest, place ? COMMON_PLACE : COMMON_VALUE));
    }

    /** Two words that are both common are two names, however near they are; a slip of the pen makes a rare one. */
    private double rarity(int level, int word, int other) {
        return switch (level) {
            case Similarity.SAME -> -Math.log(frequency(people.wordCount(word), COMMON_WORD));
            case Similarity.NEAR, Similarity.FAR -> {
                int rarer = Math.min(people.wordCount(word), people.wordCount(other));
                yield Math.min(0, Math.log(COMMON_SLIP) - Math.log(frequency(rarer, 0)));
            }
            default -> 0;
        };
    }

    private double frequency(int count, double usual) {
        return (Math.max(1, count - 1) + UNSEEN * usual) / (people.size() + UNSEEN);
    }
}
