package dev.kith.app;

import dev.kith.cli.Command;
import dev.kith.cli.CommandLine;
import dev.kith.cli.Env;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Group;
import dev.kith.cli.Runner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The program without a process around it: from argv to an exit code. */
public final class Kith {
    public static final String VERSION = "0.1.0";

    private final Env env;

    private Kith(Env env) {
        this.env = env;
    }

    /** Runs one command line; whatever goes wrong is told on stderr and in the exit code. */
    public static int run(List<String> argv, Env env) {
        ExitCode code;
        try {
            code = new Kith(env).run(argv);
            env.out().flush();
        } catch (RuntimeException | IOException | Error e) {
            code = Failures.tell(e, argv, env);
        }
        return code.number();
    }

    private ExitCode run(List<String> argv) {
        if (argv.size() == 1 && (argv.getFirst().equals("--version") || argv.getFirst().equals("-V"))) {
            return print("kith " + VERSION + "\n");
        }
        CommandLine line = CommandLine.find(Commands.root(), argv);
        return switch (line.node()) {
            case Group group -> print(Help.page(line));
            case Command command when Runner.wantsHelp(command, line.rest()) -> print(Help.page(line));
            case Command command -> new Runner(env).run(line, command);
        };
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
