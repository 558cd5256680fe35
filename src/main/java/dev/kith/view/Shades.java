package dev.kith.view;

/**
 * Numbers as a line of shades, two columns wide each: the darkest is the most, and whatever is more than nothing has
 * one. Where shades can't be shown, figures from 1 to 9 take their place.
 */
final class Shades {
    private static final String SHADES = "░▒▓█";
    private static final String FIGURES = "123456789";

    private Shades() {}

    static String drawn(Cell.Heat heat) {
        StringBuilder line = new StringBuilder();
        for (long value : heat.values()) {
            int level = level(value, heat.most(), SHADES.length());
            line.append(level == 0 ? "· " : SHADES.substring(level - 1, level).repeat(2));
        }
        return with(line, heat.after());
    }

    static String figures(Cell.Heat heat) {
        StringBuilder line = new StringBuilder();
        for (long value : heat.values()) {
            int level = level(value, heat.most(), FIGURES.length());
            line.append(level == 0 ? '.' : FIGURES.charAt(level - 1)).append(' ');
        }
        return with(line, heat.after());
    }

    /** 0 for nothing, and else from 1 to all levels, which only the most has for certain. */
    static int level(long value, long most, int levels) {
        return value <= 0 ? 0 : Math.clamp(Math.ceilDiv(Math.multiplyExact(value, levels), most), 1, levels);
    }

    private static String with(StringBuilder line, String after) {
        return after.isEmpty() ? line.toString() : line.toString().strip() + " " + after;
    }
}
