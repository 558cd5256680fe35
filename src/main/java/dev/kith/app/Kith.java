package dev.kith.app;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Command;
import dev.kith.cli.CommandLine;
import dev.kith.cli.Env;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Kept;
import dev.kith.cli.Runner;
import dev.kith.cli.Speaking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The program without a process around it: from argv to an exit code. */
public final class Kith {
    public static final String VERSION = "0.1.0";

    /** What {@code --version} prints. */
    public static final String VERSION_LINE = "kith " + VERSION + "\n";

    private final Env env;
    private final Kept kept;

    private Kith(Env env, Kept kept) {
        this.env = env;
        this.kept = kept;
    }

    /** Runs one command line; whatever goes wrong is told on stderr and in the exit code. */
    public static int run(List<String> argv, Env env) {
        return run(argv, env, Kept.nothing());
    }

    /** Whether a command line is the question for the version alone. */
    public static boolean asksForVersion(List<String> argv) {
        return argv.size() == 1
                && (argv.getFirst().equals("--version") || argv.getFirst().equals("-V"));
    }

    /** The same for one of several command lines. */
    static int run(List<String> argv, Env env, Kept kept) {
        return run(argv, env, kept, Speaking.of(argv, env).translation());
    }

    /** The same with texts from somewhere else. */
    public static int run(List<String> argv, Env env, Kept kept, Text.Translation translation) {
        return Text.translated(translation, () -> told(argv, env, kept)).number();
    }

    private static ExitCode told(List<String> argv, Env env, Kept kept) {
        try {
            ExitCode code = new Kith(env, kept).run(argv);
            env.out().flush();
            return code;
        } catch (RuntimeException | IOException | Error e) {
            return Failures.tell(e, argv, env);
        }
    }

    private ExitCode run(List<String> argv) {
        if (asksForVersion(argv)) {
            return print(VERSION_LINE);
        }
        requireText(argv);
        CommandLine line = CommandLine.find(Commands.root(), argv);
        // No switch over types: the first one in a process costs five milliseconds, and this one is in every process.
        if (line.node() instanceof Command command && !Runner.wantsHelp(command, line.rest())) {
            return new Runner(env, Commands.explaining(), kept).run(line, command);
        }
        return print(Help.page(line));
    }

    /** Java puts U+FFFD for bytes that are no UTF-8: to keep that would lose what was meant. */
    private static void requireText(List<String> argv) {
        for (String argument : argv) {
            if (argument.indexOf('\ufffd') >= 0) {
                throw new KithException.Invalid(
                        Text.of("'{0}' is not text in UTF-8.", argument),
                        Text.of("Convert it first, for example with iconv."));
            }
        }
    }

    private ExitCode print(String text) {
        try {
            env.out().write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.DONE;
    }
}
