package dev.kith.cli;

import java.util.List;

/** Runs a command line against a tree of commands: parse, open a session, run. */
public final class Runner {
    private final Env env;

    public Runner(Env env) {
        this.env = env;
    }

    /** Runs the command that was found; its help is the caller's business. */
    public ExitCode run(CommandLine line, Command command) {
        Spec spec = command.spec();
        Parser.Given given = Parser.parse(line.name(), spec, line.rest());
        try (Session session = new Session(env, line.name(), line.rest(), given)) {
            return command.run(new Arguments(given.options(), given.parameters(), session), session);
        }
    }

    /** Whether help is asked for: -h or --help anywhere before a '--'. */
    public static boolean wantsHelp(List<String> words) {
        for (String word : words) {
            if (word.equals("--")) {
                return false;
            }
            if (Options.HELP.names().contains(word)) {
                return true;
            }
        }
        return false;
    }
}
