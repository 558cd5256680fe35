package dev.kith.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jline.reader.impl.DefaultParser;

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
                .describe("""
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
            try (TypedLines lines = typed(env)) {
                new ShellLoop(program, env, before, session).run(lines);
            }
            return ExitCode.DONE;
        }
        return new ShellLoop(program, env.reading(InputStream.nullInputStream()), before, session)
                .run(new PlainLines(env.in()));
    }

    private TypedLines typed(Env env) {
        if (!TerminalLines.isOf(env)) {
            return new DumbLines(env, new PlainLines(env.in()));
        }
        Group root = tree.get();
        return TerminalLines.open(new DefaultParser(), (words, begun) -> NextWords.after(root, words), history(env));
    }

    private static Path history(Env env) {
        try {
            Path folder = env.folder()
                    .resolve(env.home("XDG_STATE_HOME", ".local/state"))
                    .resolve("kith");
            Files.createDirectories(folder);
            return folder.resolve("history");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
