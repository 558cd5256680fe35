package dev.kith.cli;

import dev.kith.base.Isolates;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.base.TextWidth;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Runs the words of one line of the shell: a command of kith, or one of the few that the shell itself has. */
final class ShellLine {
    /** The words that only the shell knows. */
    static final List<String> OWN = List.of("use", "exit");

    private static final int WIDEST_NAME = 20;

    private final RunShell.Program program;
    private final Kept kept;
    private final List<String> options;
    private final Session session;

    /**
     * What is the same for all lines.
     *
     * @param options what stands before the words of each
     */
    ShellLine(RunShell.Program program, Kept kept, List<String> options, Session session) {
        this.program = program;
        this.kept = kept;
        this.options = List.copyOf(options);
        this.session = session;
    }

    /** What a line left: its exit code, the world of the next one, and what is asked for there. */
    record Left(ExitCode code, Env env, String prompt) {}

    /** What is there before the first line. */
    static Left before(Env env) {
        return new Left(ExitCode.DONE, env, Text.of("kith> "));
    }

    Left run(List<String> words, Left before) {
        Env env = before.env();
        List<String> command = words.getFirst().equals("kith") ? words.subList(1, words.size()) : words;
        String first = command.isEmpty() ? "" : command.getFirst();
        return switch (first) {
            case "shell" -> refuse(Text.of("This is the shell."), before);
            case "use" -> use(command.subList(1, command.size()), before);
            default -> new Left(run(command, env), env, before.prompt());
        };
    }

    /** Hands a line over to sh, where the user wants that. */
    Left escape(String line, Left before) {
        if (!"on".equals(Preferences.read(before.env()).get(Preferences.SHELL_ESCAPE))) {
            return refuse(
                    Text.of(
                            "The shell runs no commands but kith's. To let !COMMAND be run by sh, write shell.escape=on into {0}.",
                            Preferences.file(before.env())),
                    before);
        }
        try {
            before.env().out().flush();
            Process process =
                    new ProcessBuilder("/bin/sh", "-c", line).inheritIO().start();
            int code = process.waitFor();
            return new Left(code == 0 ? ExitCode.DONE : ExitCode.BUG, before.env(), before.prompt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Left(ExitCode.INTERRUPTED, before.env(), before.prompt());
        }
    }

    /** Says something of the lines themselves. */
    void tell(String sentence) {
        session.say(sentence);
    }

    /** Says why a line is not run. */
    Left refuse(String sentence, Left before) {
        session.warn(Text.of("kith: {0}", sentence));
        return new Left(ExitCode.USAGE, before.env(), before.prompt());
    }

    private ExitCode run(List<String> command, Env env) {
        List<String> argv = new ArrayList<>(options);
        argv.addAll(command);
        return ExitCode.of(program.run(argv, env, kept));
    }

    private Left use(List<String> words, Left before) {
        if (words.size() > 1) {
            return refuse(Text.of("'use' takes one customer."), before);
        }
        String ref = words.isEmpty() ? "." : words.getFirst();
        if (ref.equals("-")) {
            return before(before.env().with("KITH_CUSTOMER", ""));
        }
        StringWriter found = new StringWriter();
        ExitCode code = run(
                List.of("customer", "show", ref, "--columns", "id,name", "--format", "tsv", "--no-header"),
                before.env().writing(found));
        if (code != ExitCode.DONE) {
            return new Left(code, before.env(), before.prompt());
        }
        String[] parts = found.toString().strip().split("\t", 2);
        session.say(Text.of("Customer {0}, {1}.", parts[0], parts[1]));
        String name = Isolates.around(TextWidth.truncate(Printable.line(parts[1]), WIDEST_NAME));
        return new Left(code, before.env().with("KITH_CUSTOMER", "id:" + parts[0]), "kith " + name + "> ");
    }
}
