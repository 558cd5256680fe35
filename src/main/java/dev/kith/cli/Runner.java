package dev.kith.cli;

import java.util.List;

/** Runs a command line against a tree of commands: parse, open a session, run. */
public final class Runner {
    private final Env env;
    private final Explaining explaining;
    private final Kept kept;

    /**
     * For one command line.
     *
     * @param explaining what {@code --explain} does
     * @param kept what commands before it have opened
     */
    public Runner(Env env, Explaining explaining, Kept kept) {
        this.env = env;
        this.explaining = explaining;
        this.kept = kept;
    }

    /** Runs the command that was found; its help is the caller's business. */
    public ExitCode run(CommandLine line, Command command) {
        Spec spec = command.spec();
        Parser.Given given = Parser.parse(line.name(), spec, line.rest());
        try (Session session = new Session(env, line.name(), line.rest(), given, kept)) {
            Arguments arguments = new Arguments(given.options(), given.parameters(), session);
            arguments.check(Options.LANG);
            return given.has(Options.EXPLAIN)
                    ? explaining.explain(spec, arguments, session)
                    : command.run(arguments, session);
        }
    }

    /** Whether help is asked for: -h or --help before a '--', and not as the value of an option (-m '--help'). */
    public static boolean wantsHelp(Command command, List<String> words) {
        if (Options.HELP.names().stream().noneMatch(words::contains)) {
            return false;
        }
        List<String> valued = command.spec().allOptions().stream()
                .filter(option -> !option.isFlag())
                .flatMap(option -> option.names().stream())
                .toList();
        for (int i = 0; i < words.size() && !words.get(i).equals("--"); i++) {
            if (Options.HELP.names().contains(words.get(i))) {
                return true;
            }
            i += valued.contains(words.get(i)) ? 1 : 0;
        }
        return false;
    }
}
