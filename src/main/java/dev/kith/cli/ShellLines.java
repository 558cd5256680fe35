package dev.kith.cli;

import org.jspecify.annotations.Nullable;

/** Where the shell gets its lines from. */
interface ShellLines {
    /** The next line without its end, or null where there are no more. */
    @Nullable
    String next();

    /** Whether a person types them. */
    boolean isInteractive();
}
