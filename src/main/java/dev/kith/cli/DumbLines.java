package dev.kith.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Lines that a person types on a terminal that can do nothing but print: TERM=dumb, as inside of an editor. */
record DumbLines(Env env, PlainLines lines) implements TypedLines {
    @Override
    public @Nullable String next(String prompt) {
        try {
            env.out().flush();
            env.err().write(prompt);
            env.err().flush();
            return lines.next(prompt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isInteractive() {
        return true;
    }
}
