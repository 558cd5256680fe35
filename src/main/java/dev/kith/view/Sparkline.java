package dev.kith.view;

import java.util.Collections;
import java.util.List;

/** A line of small bars, one for each number: the least is the lowest, the most the highest. */
final class Sparkline {
    private static final String BARS = "▁▂▃▄▅▆▇█";

    /** How high numbers stand that are all the same. */
    private static final int LEVEL = 3;

    private Sparkline() {}

    static String of(List<Long> values) {
        StringBuilder line = new StringBuilder(values.size());
        if (!values.isEmpty()) {
            long least = Collections.min(values);
            double range = (double) Collections.max(values) - least;
            for (long value : values) {
                int height =
                        range == 0 ? LEVEL : (int) Math.round(((double) value - least) / range * (BARS.length() - 1));
                line.append(BARS.charAt(height));
            }
        }
        return line.toString();
    }
}
