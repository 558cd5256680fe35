package dev.kith.cli;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs line after line. */
final class ShellLoop {
    private static final List<String> ENDS = List.of("exit", "quit");

    private final ShellLine commands;
    private final Env env;
    private final boolean stops;
    private int number;

    /** @param stops whether the first error ends it */
    ShellLoop(ShellLine commands, Env env, boolean stops) {
        this.commands = commands;
        this.env = env;
        this.stops = stops;
    }

    /** Runs all lines; gives the exit code of the first that failed. */
    ExitCode run(TypedLines lines) {
        ExitCode first = ExitCode.DONE;
        ShellLine.Left left = ShellLine.before(env);
        String line = next(lines, left.prompt());
        while (line != null && !ENDS.contains(line.strip())) {
            int begun = number;
            String whole = whole(line, lines);
            left = run(whole, left);
            ExitCode code = left.code();
            if (code != ExitCode.DONE && !lines.isInteractive()) {
                commands.tell(Text.of(
                        stops ? "Stopped at line {0}: exit code {1}." : "Line {0}: exit code {1}.",
                        begun,
                        code.number()));
            }
            first = first == ExitCode.DONE ? code : first;
            line = code != ExitCode.DONE && stops ? null : next(lines, left.prompt());
        }
        return first;
    }

    private ShellLine.Left run(String line, ShellLine.Left before) {
        if (ShellWords.isNothing(line)) {
            return new ShellLine.Left(ExitCode.DONE, before.env(), before.prompt());
        }
        if (line.stripLeading().startsWith("!")) {
            return commands.escape(line.stripLeading().substring(1), before);
        }
        List<String> words;
        try {
            words = ShellWords.of(line);
        } catch (KithException.Usage e) {
            return commands.refuse(String.valueOf(e.getMessage()), before);
        }
        return words.isEmpty()
                ? new ShellLine.Left(ExitCode.DONE, before.env(), before.prompt())
                : commands.run(words, before);
    }

    /** The next line; after Ctrl-C another one. */
    private @Nullable String next(TypedLines lines, String prompt) {
        while (true) {
            try {
                number++;
                return lines.next(prompt);
            } catch (KithException.Cancelled e) {
                number--;
            }
        }
    }

    /** A line with those in which it goes on. */
    private String whole(String line, TypedLines lines) {
        StringBuilder whole = new StringBuilder(line);
        while (!ShellWords.isWhole(whole.toString()) && !line.stripLeading().startsWith("!")) {
            String more = next(lines, "  ... ");
            if (more == null) {
                break;
            }
            whole.append('\n').append(more);
        }
        return whole.toString();
    }
}
