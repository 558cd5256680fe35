package dev.kith.cli;

import dev.kith.base.KithException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs line after line; the options stand before the words of each. */
final class ShellLoop {
    private final RunShell.Program program;
    private final Env env;
    private final List<String> options;
    private final Session session;

    ShellLoop(RunShell.Program program, Env env, List<String> options, Session session) {
        this.program = program;
        this.env = env;
        this.options = options;
        this.session = session;
    }

    ExitCode run(TypedLines lines) {
        ExitCode first = ExitCode.DONE;
        @Nullable String line = next(lines);
        for (int number = 1; line != null && !List.of("exit", "quit").contains(line.strip()); number++) {
            ExitCode code = run(line);
            if (code != ExitCode.DONE && !lines.isInteractive()) {
                session.say("Line " + number + ": exit code " + code.number() + ".");
            }
            first = first == ExitCode.DONE ? code : first;
            line = next(lines);
        }
        return first;
    }

    /** The next line; after Ctrl-C another one. */
    private static @Nullable String next(TypedLines lines) {
        while (true) {
            try {
                return lines.next("kith> ");
            } catch (KithException.Cancelled e) {
                // what was typed is forgotten
            }
        }
    }

    private ExitCode run(String line) {
        if (line.isBlank() || line.stripLeading().startsWith("#")) {
            return ExitCode.DONE;
        }
        List<String> words;
        try {
            words = ShellWords.of(line);
        } catch (KithException.Usage e) {
            session.say("kith: " + e.getMessage());
            return ExitCode.USAGE;
        }
        boolean named = words.getFirst().equals("kith");
        List<String> command = named ? words.subList(1, words.size()) : words;
        if (!command.isEmpty() && command.getFirst().equals("shell")) {
            session.say("kith: This is the shell.");
            return ExitCode.USAGE;
        }
        List<String> argv = new ArrayList<>(options);
        argv.addAll(command);
        return ExitCode.of(program.run(argv, env));
    }
}
