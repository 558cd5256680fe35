package dev.kith.base;

import java.util.Locale;

/** Sizes of files as people read them. */
public final class Megabytes {
    private static final double MEGABYTE = 1_000_000;

    private Megabytes() {}

    /** As {@code 12.3 MB}, millions of bytes. */
    public static String text(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
    }
}
