package dev.kith.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the different values of a trait, and counts how many customers have each. */
final class Dictionary<V> {
    private final Map<V, Integer> numbers = new HashMap<>();
    private final List<V> values = new ArrayList<>();
    private int[] counts = new int[64];

    /** The number of a value that one more customer has. */
    int add(V value) {
        int number = numbers.computeIfAbsent(value, fresh -> {
            values.add(fresh);
            return values.size() - 1;
        });
        if (number >= counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
        }
        counts[number]++;
        return number;
    }

    V value(int number) {
        return values.get(number);
    }

    int count(int number) {
        return counts[number];
    }

    int size() {
        return values.size();
    }
}
