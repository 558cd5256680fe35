package dev.kith.cli;

import dev.kith.base.Text;
import dev.kith.base.TextWidth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;

/**
 * Tells on stderr how far long work has come: on a terminal in one line that changes and goes away in the end,
 * elsewhere in a new line every ten seconds, so that short work says nothing.
 */
public final class Progress implements AutoCloseable {
    private static final long FIRST_MILLIS = 500;
    private static final long NEXT_MILLIS = 200;
    private static final long LOG_MILLIS = 10_000;
    private static final long SECOND = 1_000;

    private final Env env;
    private final Clock clock;
    private final String what;
    private final boolean silent;
    private final boolean live;
    private final long began;
    private long next;
    private boolean shown;

    /**
     * @param what what is being worked on, such as the name of a file, safe for a terminal
     * @param silent says nothing at all
     */
    Progress(Env env, String what, boolean silent) {
        this.env = env;
        this.clock = env.clock();
        this.what = what;
        this.silent = silent;
        this.live = env.tty().err() && !"dumb".equals(env.variable("TERM"));
        this.began = clock.millis();
        this.next = began + (live ? FIRST_MILLIS : LOG_MILLIS);
    }

    /**
     * Says that so many rows are done, if it is time to.
     *
     * @param part how much of the whole that is, from 0 to 1; 0 where it can't be told
     */
    public void at(long rows, double part) {
        long now = clock.millis();
        if (silent || now < next) {
            return;
        }
        next = now + (live ? NEXT_MILLIS : LOG_MILLIS);
        long spent = Math.max(1, now - began);
        print(Text.of("{0}: {1} rows, {2} a second", what, grouped(rows), grouped(rows * SECOND / spent))
                + left(part, spent));
    }

    /** Says what is being done now, on a terminal, where the work has been long. */
    public void doing(String work) {
        if (!silent && live && clock.millis() >= began + FIRST_MILLIS) {
            print(Text.of("{0}: {1} ...", what, work));
        }
    }

    /** Takes the changing line away, so that something else can be said. */
    public void hide() {
        if (shown) {
            shown = false;
            write("\r\u001b[K");
        }
    }

    @Override
    public void close() {
        hide();
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String left(double part, long spent) {
        if (part <= 0) {
            return "";
        }
        long seconds = Math.round(spent * (1 - part) / part / SECOND);
        String time = seconds < 60 ? Text.of("{0} s", seconds) : Text.of("{0} min {1} s", seconds / 60, seconds % 60);
        return Text.of(", {0} %, {1} left", Math.round(100 * part), time);
    }

    private void print(String line) {
        if (live) {
            shown = true;
            write("\r" + TextWidth.truncate(line, env.tty().width() - 1) + "\u001b[K");
        } else {
            write(line + ".\n");
        }
    }

    private void write(String text) {
        try {
            env.err().write(text);
            env.err().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
