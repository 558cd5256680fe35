package dev.kith.cli;

/**
 * Which of the three streams are terminals, and how large the terminal is.
 *
 * @param width columns, 1 or more
 */
public record Tty(boolean in, boolean out, boolean err, int width) {
    /** No terminal at all: cron, pipelines, tests. */
    public static final Tty NONE = new Tty(false, false, false, 80);
}
