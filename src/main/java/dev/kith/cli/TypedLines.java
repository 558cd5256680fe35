package dev.kith.cli;

import org.jspecify.annotations.Nullable;

/** Where lines come from: a person at a terminal, a file, a pipe. */
interface TypedLines extends AutoCloseable {
    /**
     * The next line without its end, or null where there are no more.
     *
     * @param prompt what a person is shown before it
     * @throws dev.kith.base.KithException.Cancelled where a person pressed Ctrl-C
     */
    @Nullable
    String next(String prompt);

    /** Whether a person types them. */
    boolean isInteractive();

    @Override
    default void close() {}
}
