package dev.kith.manual;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Live;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import java.util.List;
import java.util.Locale;

/**
 * {@code kith completion values}: asked by the shells for names from the database; it only reads, and never complains.
 */
final class CompleteValues implements Command {
    private static final Parameter<String> KIND =
            Parameter.text("KIND", "what is looked for: customer, tag, product, field");
    private static final Parameter<String> PREFIX =
            Parameter.text("PREFIX", "how it begins").optional();

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(KIND, PREFIX)
                .example("kith completion values tag v", "tags that begin with v")
                .example("kith completion values customer 'Zoe V'", "customers whose name begins so");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        String prefix = arguments.find(PREFIX).orElse("").toLowerCase(Locale.ROOT);
        try {
            Live kind = Live.valueOf(arguments.get(KIND).toUpperCase(Locale.ROOT));
            List<String> values = session.read(tx -> new LiveValues(tx).startingWith(kind, prefix));
            values.forEach(value -> session.print(value + "\n"));
        } catch (RuntimeException e) {
            return ExitCode.DONE;
        }
        return ExitCode.DONE;
    }
}
