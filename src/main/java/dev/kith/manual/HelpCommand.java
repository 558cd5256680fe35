package dev.kith.manual;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.Entry;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Group;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.query.Field;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code kith help}: what --help tells, and the pages of the manual that are about no command. */
public final class HelpCommand implements Command {
    private static final String EXIT_CODES = "exit-codes";
    private static final String QUERY = "query";
    private static final Parameter<String> TOPIC = Parameter.text(
                    "TOPIC", "the words of a command, or " + String.join(", ", topics()))
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
        List<String> words = Stream.concat(root.get().shown().stream().map(Entry::name), topics().stream())
                .toList();
        return Spec.reading()
                .takes(TOPIC.oneOf(words))
                .example("kith help customer add", "the same as kith customer add --help")
                .example("kith help exit-codes", "what the exit codes mean")
                .example("kith help tutorial", "a first hour with kith")
                .example("kith help query", "how to say which customers, the same as kith-query(7)");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<String> words = arguments.all(TOPIC);
        session.print(
                switch (words.size() == 1 ? words.getFirst() : "") {
                    case EXIT_CODES -> exitCodes();
                    case QUERY -> QueryPage.plain(fields.get());
                    default -> Topic.of(words).map(Topic::plain).orElseGet(() -> page.apply(words));
                });
        return ExitCode.DONE;
    }

    /** What it tells about besides commands. */
    public static List<String> topics() {
        return Stream.concat(Topic.words().stream(), Stream.of(QUERY, EXIT_CODES))
                .toList();
    }

    private static String exitCodes() {
        StringBuilder table = new StringBuilder();
        for (ExitCode code : ExitCode.values()) {
            table.append("%3d  %s%n".formatted(code.number(), code.meaning()));
        }
        return table.append(Text.of("\nThe codes of errors with --json stand in kith(1).\n"))
                .toString();
    }
}
