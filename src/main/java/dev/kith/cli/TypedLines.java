package dev.kith.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where lines come from: a person at a terminal, a file, a pipe. */
interface TypedLines extends AutoCloseable {
    /**
     * The lines of standard input, in the way that goes there.
     *
     * @param typed whether a person types them
     * @param capable opens a terminal that can do more than print
     */
    static TypedLines from(Env env, boolean typed, Supplier<TypedLines> capable) {
        PlainLines plain = new PlainLines(env.in());
        if (!typed) {
            return plain;
        }
        String term = env.variable("TERM");
        return term == null || term.equals("dumb") ? new DumbLines(env, plain) : capable.get();
    }

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
