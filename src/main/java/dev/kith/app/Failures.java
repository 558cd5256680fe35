package dev.kith.app;

import dev.kith.base.Excerpt;
import dev.kith.base.Json;
import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Env;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Speaking;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one place where what went wrong becomes a message and an exit code. */
final class Failures {
    /**
     * The reader of our output has gone (kith ... | head): an end like any other. The JDK has only the text to tell.
     */
    private static final String CLOSED_PIPE = "Broken pipe";

    private static final String FULL_DISK = "No space left on device";

    private Failures() {}

    static ExitCode tell(Throwable thrown, List<String> argv, Env env) {
        if (is(thrown, CLOSED_PIPE)) {
            return ExitCode.DONE;
        }
        Throwable failure = is(thrown, FULL_DISK) ? noRoom(thrown) : thrown;
        try {
            flush(env.out());
            boolean json = Speaking.asksForJson(argv);
            if (failure instanceof KithException known) {
                String message = String.valueOf(known.getMessage());
                write(env.err(), json, new Told(known.code(), message, known.hint(), known.excerpt()));
            } else {
                write(
                        env.err(),
                        json,
                        new Told("bug", unexpected(failure), Text.of("Add --debug for the trace."), null));
            }
            if (argv.contains("--debug")) {
                failure.printStackTrace(new PrintWriter(env.err(), true));
            }
            env.err().flush();
        } catch (IOException e) {
            return ExitCode.BUG;
        }
        return code(failure);
    }

    private static ExitCode code(Throwable failure) {
        if (!(failure instanceof KithException known)) {
            return ExitCode.BUG;
        }
        return switch (known) {
            case KithException.Usage usage -> ExitCode.USAGE;
            case KithException.NotFound notFound -> ExitCode.NOT_FOUND;
            case KithException.Conflict conflict -> ExitCode.CONFLICT;
            case KithException.Invalid invalid -> ExitCode.CONFLICT;
            case KithException.Busy busy -> ExitCode.STORAGE;
            case KithException.Storage storage -> ExitCode.STORAGE;
            case KithException.Cancelled cancelled -> ExitCode.INTERRUPTED;
        };
    }

    /** What the user is told. */
    private record Told(
            String code,
            String message,
            @Nullable String hint,
            @Nullable Excerpt excerpt) {}

    private static void write(Writer err, boolean json, Told told) throws IOException {
        Excerpt excerpt = told.excerpt();
        if (json) {
            err.write("{\"error\":{\"code\":" + Json.quote(told.code()) + ",\"message\":" + Json.quote(told.message())
                    + ",\"hint\":" + (told.hint() == null ? "null" : Json.quote(told.hint()))
                    + (excerpt == null ? "" : ",\"position\":" + excerpt.position()) + "}}\n");
            return;
        }
        err.write(Text.of("kith: {0}", Printable.lines(told.message())) + "\n");
        if (excerpt != null) {
            err.write("    " + excerpt.pointed().replace("\n", "\n    ") + "\n");
        }
        if (told.hint() != null) {
            err.write("  " + Printable.lines(told.hint()) + "\n");
        }
    }

    private static String unexpected(Throwable failure) {
        String message = failure.getMessage();
        return Text.of(
                "Unexpected failure: {0}{1}",
                failure.getClass().getSimpleName(), message == null ? "." : ": " + message);
    }

    private static void flush(Writer out) throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            if (!is(e, CLOSED_PIPE) && !is(e, FULL_DISK)) {
                throw e;
            }
        }
    }

    private static KithException noRoom(Throwable cause) {
        return new KithException.Storage(
                KithException.Storage.Kind.DISK_FULL,
                Text.of("There is no room left where the output goes."),
                null,
                cause);
    }

    private static boolean is(Throwable failure, String reason) {
        @Nullable Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        return cause instanceof IOException && reason.equals(cause.getMessage());
    }
}
