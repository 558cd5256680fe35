package dev.kith.manual;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Live;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import java.util.List;
import java.util.function.BiFunction;

/**
 * {@code kith completion values}: asked by the shells for names from the database; it only reads, and never complains.
 */
final class CompleteValues implements Command {
    private static final Parameter<String> KIND =
            Parameter.text("KIND", "what is looked for: customer, tag, product, field, query");
    private static final Parameter<String> PREFIX =
            Parameter.text("PREFIX", "how it begins").optional();

    private final BiFunction<String, Session, List<String>> queries;

    /** @param queries what a query that is being typed may go on with */
    CompleteValues(BiFunction<String, Session, List<String>> queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(KIND, PREFIX)
                .example("kith completion values tag v", "tags that begin with v")
                .example("kith completion values customer 'Zoe V'", "customers whose name begins so")
                .example("kith completion values query 'tag:vip lifec'", "how a query may go on");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        String typed = arguments.find(PREFIX).orElse("");
        for (Live kind : Live.values()) {
            if (kind.name().equalsIgnoreCase(arguments.get(KIND))) {
                new LiveCompletion(queries)
                        .starting(kind, typed, session)
                        .forEach(value -> session.print(value + "\n"));
            }
        }
        return ExitCode.DONE;
    }
}
