package dev.kith.testing;

import java.util.ArrayList;
import java.util.List;

/** Where two texts differ, line by line, with a few lines around. */
public final class Diff {
    private static final int AROUND = 4;

    private Diff() {}

    /** The differing lines, {@code -} those expected, {@code +} those that came; empty where the texts are equal. */
    public static String of(String expected, String actual) {
        List<String> left = List.of(expected.split("\n", -1));
        List<String> right = List.of(actual.split("\n", -1));
        int[][] common = common(left, right);
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
                lines.add("  " + left.get(i));
                i++;
                j++;
            } else if (j == right.size() || (i < left.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add("- " + left.get(i++));
            } else {
                lines.add("+ " + right.get(j++));
            }
        }
        return nearChanges(lines);
    }

    private static String nearChanges(List<String> lines) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int at = 0; at < lines.size(); at++) {
            if (isNearChange(lines, at)) {
                text.append(gap ? "  ...\n" : "").append(lines.get(at)).append('\n');
                gap = false;
            } else {
                gap = true;
            }
        }
        return text.toString();
    }

    private static boolean isNearChange(List<String> lines, int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(lines.size(), at + AROUND + 1);
        return lines.subList(from, to).stream().anyMatch(line -> !line.startsWith("  "));
    }

    /** How many lines the rests of both texts, from line i and j on, have in common. */
    private static int[][] common(List<String> left, List<String> right) {
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] = left.get(i).equals(right.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
