package dev.kith.cli;

import dev.kith.base.KithException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code kith shell}: commands, one a line, from a person at a terminal or from a file. */
public final class RunShell implements Command {
    /** The program: from argv to an exit code. */
    @FunctionalInterface
    public interface Program {
        int run(List<String> argv, Env env);
    }

    private final Supplier<Group> tree;
    private final Program program;

    public RunShell(Supplier<Group> tree, Program program) {
        this.tree = tree;
        this.program = program;
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .describe(
                        """
                        Each line is a command without the word kith, quoted as in a shell: '...', "...", \\. A line that begins with # \
                        is a comment. After an error the next line is read all the same; the exit code is that of the first error. \
                        On a terminal there is completion, and a history in $XDG_STATE_HOME/kith/history; 'exit' or Ctrl-D ends it.""")
                .example("kith shell < commands.txt", "run the commands in a file")
                .example("kith shell --db shop.db < commands.txt", "run them on another database");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Env env = session.env();
        List<String> before = Stream.of(Options.QUIET, Options.VERBOSE, Options.NO_INPUT, Options.DEBUG)
                .filter(arguments::has)
                .map(Option::name)
                .toList();
        String database = arguments.orNull(Options.DB);
        if (database != null) {
            env = env.with("KITH_DB", database);
        }
        if (env.tty().in()) {
            try (TerminalLines lines = TerminalLines.open(env, tree.get())) {
                new Loop(env, before, session).run(lines);
            }
            return ExitCode.DONE;
        }
        return new Loop(env.reading(InputStream.nullInputStream()), before, session).run(new PlainLines(env.in()));
    }

    /** Runs line after line; the options stand before the words of each. */
    private final class Loop {
        private final Env env;
        private final List<String> options;
        private final Session session;

        Loop(Env env, List<String> options, Session session) {
            this.env = env;
            this.options = options;
            this.session = session;
        }

        ExitCode run(ShellLines lines) {
            ExitCode first = ExitCode.DONE;
            @Nullable String line = lines.next();
            for (int number = 1; line != null && !List.of("exit", "quit").contains(line.strip()); number++) {
                ExitCode code = run(line);
                if (code != ExitCode.DONE && !lines.isInteractive()) {
                    session.say("Line " + number + ": exit code " + code.number() + ".");
                }
                first = first == ExitCode.DONE ? code : first;
                line = lines.next();
            }
            return first;
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
}
