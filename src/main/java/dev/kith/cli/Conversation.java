package dev.kith.cli;

import dev.kith.base.Printable;
import dev.kith.view.Format;
import dev.kith.view.Presentation;
import dev.kith.view.View;
import dev.kith.view.Views;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A talk with whoever types: line after line comes from a terminal, with prompts and completion, or from a pipe without
 * them. What is told in between goes to stderr; stdout is for what the command shows in the end.
 */
public final class Conversation implements AutoCloseable {
    private final Session session;
    private final TypedLines lines;

    private Conversation(Session session, TypedLines lines) {
        this.session = session;
        this.lines = lines;
    }

    /** Begins a talk in lines of plain text. */
    public static Conversation open(Session session, Completing completing) {
        return new Conversation(
                session,
                TypedLines.from(
                        session.env(), session.canAsk(), () -> session.kept().texts(completing)));
    }

    /** Whether a person types, who can correct what was wrong. */
    public boolean isInteractive() {
        return lines.isInteractive();
    }

    /**
     * The next line without its end, or null where there are no more.
     *
     * @throws dev.kith.base.KithException.Cancelled where a person pressed Ctrl-C
     */
    public @Nullable String next(String prompt) {
        return lines.next(Printable.line(prompt));
    }

    /** Tells something. */
    public void say(String sentence) {
        session.warn(sentence);
    }

    /** Shows something as people read it. */
    public void show(View view) {
        Env env = session.env();
        Presentation.Builder how = Presentation.builder(session.now(), session.zone())
                .format(Format.TABLE)
                .home(session.settings().region())
                .color(session.presentation(Format.TABLE, env.tty().err()).color());
        if (env.tty().err()) {
            how.terminal(env.tty().width());
        }
        try {
            Views.write(view, how.build(), env.err());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
