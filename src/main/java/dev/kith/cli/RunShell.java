package dev.kith.cli;

import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code kith shell}: commands, one a line, from a person at a terminal or from a file. */
public final class RunShell implements Command {
    private static final Option<Boolean> KEEP_GOING =
            Option.flag("--keep-going", "go on with the next line after an error");

    /** The program: from argv to an exit code. */
    @FunctionalInterface
    public interface Program {
        int run(List<String> argv, Env env, Kept kept);
    }

    private final Supplier<Group> tree;
    private final Program program;
    private final LiveWords live;

    /**
     * A shell.
     *
     * @param live what the database knows for completion
     */
    public RunShell(Supplier<Group> tree, Program program, LiveWords live) {
        this.tree = tree;
        this.program = program;
        this.live = live;
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .with(KEEP_GOING)
                .describe("""
                        Each line is a command without the word kith, quoted as in a shell: '...', "...", \\. A quote that \
                        is open at the end of a line goes on in the next, and so does a line with \\ at its end. A line \
                        that begins with # is a comment. 'use REF' says whom a dot means where a customer is named, \
                        'use' alone says who that is, 'use -' forgets it; 'exit' ends.

                        Commands that come from a file end with the first that fails, whose exit code is that of the \
                        shell; with --keep-going the others are run all the same. On a terminal there is completion, and \
                        a history in $XDG_STATE_HOME/kith/history. !COMMAND is run by sh only where the preferences say \
                        shell.escape=on.""")
                .example("kith shell < commands.txt", "run the commands in a file")
                .example("kith shell --db shop.db --keep-going < commands.txt", "run all of them, on another database");
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
        try (TypedLines lines = lines(env, session);
                Kept kept = Kept.databases()) {
            kept.keep(lines);
            Env inside = lines.isInteractive() ? env : env.reading(InputStream.nullInputStream());
            boolean stops = !lines.isInteractive() && !arguments.has(KEEP_GOING);
            ExitCode code = new ShellLoop(new ShellLine(program, kept, before, session), inside, stops).run(lines);
            return lines.isInteractive() ? ExitCode.DONE : code;
        }
    }

    private TypedLines lines(Env env, Session session) {
        NextWords words = new NextWords(tree.get(), ShellLine.OWN, live, session);
        return TypedLines.from(
                env, env.tty().in(), () -> TerminalLines.open(new ShellParser(), words, ShellHistory.file(env)));
    }
}
