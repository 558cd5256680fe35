package dev.kith.manual;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.Entry;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Group;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.query.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** {@code kith help}: what --help tells, the exit codes, and how queries are written. */
public final class HelpCommand implements Command {
    private static final String EXIT_CODES = "exit-codes";
    private static final String QUERY = "query";
    private static final Parameter<String> TOPIC = Parameter.text(
                    "TOPIC", "the words of a command, exit-codes, or query")
            .any();

    private final Supplier<Group> root;
    private final Function<List<String>, String> page;
    private final Supplier<List<Field>> fields;

    /**
     * @param root the commands that there are
     * @param page the help for the words of a command
     * @param fields what queries can ask for
     */
    public HelpCommand(Supplier<Group> root, Function<List<String>, String> page, Supplier<List<Field>> fields) {
        this.root = root;
        this.page = page;
        this.fields = fields;
    }

    @Override
    public Spec spec() {
        List<String> topics =
                new ArrayList<>(root.get().shown().stream().map(Entry::name).toList());
        topics.add(EXIT_CODES);
        topics.add(QUERY);
        return Spec.reading()
                .takes(TOPIC.oneOf(topics))
                .example("kith help customer add", "the same as kith customer add --help")
                .example("kith help exit-codes", "what the exit codes mean")
                .example("kith help query", "how to say which customers, the same as kith-query(7)");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<String> words = arguments.all(TOPIC);
        session.print(
                words.equals(List.of(EXIT_CODES))
                        ? exitCodes()
                        : words.equals(List.of(QUERY)) ? QueryPage.plain(fields.get()) : page.apply(words));
        return ExitCode.DONE;
    }

    private static String exitCodes() {
        StringBuilder table = new StringBuilder();
        for (ExitCode code : ExitCode.values()) {
            table.append("%3d  %s%n".formatted(code.number(), code.meaning()));
        }
        return table.append("\nThe codes of errors with --json stand in kith(1).\n")
                .toString();
    }
}
