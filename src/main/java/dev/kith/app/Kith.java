package dev.kith.app;

import dev.kith.cli.Command;
import dev.kith.cli.CommandLine;
import dev.kith.cli.Entry;
import dev.kith.cli.Env;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Group;
import dev.kith.cli.HelpPage;
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
        CommandLine line = CommandLine.find(Commands.root(env), argv);
        return switch (line.node()) {
            case Group group -> print(help(line, group));
            case Command command -> {
                if (Runner.wantsHelp(command, line.rest())) {
                    yield print(HelpPage.command(
                            "kith " + line.name(), line.path().getLast().summary(), command.spec()));
                }
                yield new Runner(env).run(line, command);
            }
        };
    }

    private static String help(CommandLine line, Group group) {
        if (line.path().isEmpty()) {
            return HelpPage.group("kith", "A customer relationship toolkit: one program, one SQLite file.", Commands.byJob());
        }
        Entry entry = line.path().getLast();
        return HelpPage.group(
                "kith " + line.name(),
                entry.summary() + ".",
                List.of(new HelpPage.EntrySection("Commands", group.entries())));
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
