package dev.kith.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Checks that something holds for many random values. The values are the same in every run; where one fails, a simpler
 * one that fails too is looked for and shown. {@code -Dkith.longer=20} makes twenty times as many tries.
 *
 * <pre>{@code
 * Property.check(Generator.lists(Generator.ints(-9, 9), 20), numbers -> assertEquals(sum(numbers), sum(reversed(numbers))));
 * }</pre>
 */
public final class Property {
    private static final int RUNS = 300;
    private static final int LONGER = Integer.getInteger("kith.longer", 1);
    private static final long SEED = 20_261_122;
    private static final int SHRINKS = Integer.getInteger("kith.shrinks", 300);

    private Property() {}

    public static <T> void check(Generator<T> values, Consumer<? super T> claim) {
        check(RUNS, values, claim);
    }

    public static <T> void check(int runs, Generator<T> values, Consumer<? super T> claim) {
        check(runs, SEED, values, claim);
    }

    public static <T> void check(int runs, long seed, Generator<T> values, Consumer<? super T> claim) {
        for (int run = 0; run < runs * LONGER; run++) {
            Choices choices = Choices.random(new SplittableRandom(seed + run));
            T value = values.draw(choices);
            Throwable failure = failure(value, claim);
            if (failure != null) {
                throw new Search<>(values, claim, choices.made(), failure).simplest(seed + run);
            }
        }
    }

    private static <T> Throwable failure(T value, Consumer<? super T> claim) {
        try {
            claim.accept(value);
            return null;
        } catch (RuntimeException | AssertionError e) {
            return e;
        }
    }

    /** The search for a simpler value that fails: fewer numbers, then smaller ones, as long as that helps. */
    private static final class Search<T> {
        private final Generator<T> values;
        private final Consumer<? super T> claim;
        private List<Long> best;
        private Throwable failure;
        private int tries;

        Search(Generator<T> values, Consumer<? super T> claim, List<Long> numbers, Throwable failure) {
            this.values = values;
            this.claim = claim;
            this.best = numbers;
            this.failure = failure;
        }

        AssertionError simplest(long seed) {
            boolean better = true;
            while (better) {
                better = fewer();
                better |= smaller();
            }
            T value = values.draw(Choices.again(best));
            return new AssertionError("Does not hold (seed " + seed + ") for " + shown(value), failure);
        }

        private boolean fewer() {
            boolean better = false;
            for (int size = 16; size > 0; size /= 2) {
                int from = best.size() - size;
                while (from >= 0) {
                    List<Long> numbers = new ArrayList<>(best);
                    numbers.subList(from, from + size).clear();
                    better |= accept(numbers);
                    from = Math.min(from - 1, best.size() - size);
                }
            }
            return better;
        }

        private boolean smaller() {
            boolean better = false;
            for (int at = 0; at < best.size(); at++) {
                long least = 0;
                while (at < best.size() && least < best.get(at)) {
                    List<Long> numbers = new ArrayList<>(best);
                    long middle = least + (best.get(at) - least) / 2;
                    numbers.set(at, middle);
                    if (accept(numbers)) {
                        better = true;
                    } else {
                        least = middle + 1;
                    }
                }
            }
            return better;
        }

        private boolean accept(List<Long> numbers) {
            if (tries++ > SHRINKS) {
                return false;
            }
            Choices choices = Choices.again(numbers);
            T value = values.draw(choices);
            if (!isSimpler(choices.made(), best)) {
                return false;
            }
            Throwable fails = Property.failure(value, claim);
            if (fails != null) {
                best = choices.made();
                failure = fails;
            }
            return fails != null;
        }

        private static boolean isSimpler(List<Long> left, List<Long> right) {
            return left.size() < right.size()
                    || (left.size() == right.size()
                            && Arrays.compare(left.toArray(Long[]::new), right.toArray(Long[]::new)) < 0);
        }

        private static String shown(Object value) {
            return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
        }
    }
}
