package dev.kith.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The numbers that a generator makes its value of. They are random the first time and kept, so that a value can be made
 * smaller by making its numbers fewer and smaller, whatever it is made of (as Hypothesis does it).
 */
public final class Choices {
    private static final int MOST = 20_000;

    private final RandomGenerator random;
    private final List<Long> given;
    private final List<Long> made = new ArrayList<>();

    private Choices(RandomGenerator random, List<Long> given) {
        this.random = random;
        this.given = given;
    }

    static Choices random(RandomGenerator random) {
        return new Choices(random, List.of());
    }

    /** The same numbers again; where they end, zeros. */
    static Choices again(List<Long> numbers) {
        return new Choices(null, numbers);
    }

    /** A number from 0 to bound - 1; small ones come more often. */
    public long below(long bound) {
        long number = random == null ? replayed(bound) : made.size() >= MOST ? 0 : fresh(bound);
        made.add(number);
        return number;
    }

    List<Long> made() {
        return List.copyOf(made);
    }

    private long replayed(long bound) {
        return made.size() < given.size() ? Math.min(given.get(made.size()), bound - 1) : 0;
    }

    private long fresh(long bound) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> random.nextLong(Math.min(bound, 8));
            case 2 -> bound - 1 - random.nextLong(Math.min(bound, 2));
            default -> random.nextLong(bound);
        };
    }
}
