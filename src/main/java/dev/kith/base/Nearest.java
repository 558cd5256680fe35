package dev.kith.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Finds what someone may have meant by a word that doesn't exist: "did you mean". */
public final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /**
     * Up to three of the candidates that are a slip of the keyboard away from the word or begin with it, nearest first,
     * equally near ones in their own order; empty if none is near.
     */
    public static List<String> nearest(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, wanted.length() / 3);
        List<List<String>> byDistance = new ArrayList<>();
        for (int i = 0; i <= limit; i++) {
            byDistance.add(new ArrayList<>());
        }
        for (String candidate : candidates) {
            int distance = score(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance <= limit && !byDistance.get(distance).contains(candidate)) {
                byDistance.get(distance).add(candidate);
            }
        }
        List<String> nearest = new ArrayList<>();
        for (List<String> names : byDistance) {
            nearest.addAll(names);
        }
        return List.copyOf(nearest.subList(0, Math.min(MOST, nearest.size())));
    }

    private static int score(String wanted, String candidate) {
        int distance = distance(wanted, candidate);
        return distance > 1 && wanted.length() > 1 && candidate.startsWith(wanted) ? 1 : distance;
    }

    /**
     * How many letters must be added, left out, changed or swapped with their neighbour to get from one to the other
     * (Damerau-Levenshtein, in the restricted form where no part is edited twice).
     */
    public static int distance(String from, String to) {
        int[] twoAgo = new int[to.length() + 1];
        int[] previous = new int[to.length() + 1];
        int[] current = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    current[j] = Math.min(current[j], twoAgo[j - 2] + 1);
                }
            }
            int[] oldest = twoAgo;
            twoAgo = previous;
            previous = current;
            current = oldest;
        }
        return previous[to.length()];
    }
}
