package dev.kith.export;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.customer.Selection;
import java.util.Locale;

/** {@code kith export customers} and the same for each other kind. */
final class Export<T> implements Command {
    private final ExportKind<T> kind;
    private final Queries queries;
    private final Option<String> format;

    Export(ExportKind<T> kind, Queries queries) {
        this.kind = kind;
        this.queries = queries;
        this.format = Option.choice(
                "--format",
                Text.of(
                        "{0} where neither this nor the name of the file says so: {1}",
                        kind.formats().getFirst(), String.join(", ", kind.formats())),
                kind.formats());
    }

    @Override
    public Spec spec() {
        return kind.described(Spec.reading()
                .takes(Selection.REFS)
                .with(Options.QUERY, Queries.ARCHIVED, Options.OUTPUT_FILE, format)
                .shows(kind.known()));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Selection selection = Selected.of(arguments, session, queries);
        String file = arguments.orNull(Options.OUTPUT_FILE);
        String wanted = arguments.has(Options.JSON)
                ? "json"
                : arguments.find(format).orElseGet(() -> FileFormats.of(file, kind.formats()));
        Writing<T> writing = new Writing<>(kind, wanted, arguments.has(Options.COLUMNS), session);
        long rows = session.read(tx -> {
            selection.fill(tx);
            return file == null
                    ? writing.toOutput(tx)
                    : FileInPlace.write(session.path(file), out -> writing.to(out, false, tx));
        });
        if (file != null) {
            String number = String.format(Locale.ROOT, "%,d", rows);
            session.say(Text.of("Exported {0} to {1}.", Text.things(rows, number, kind.rows()), file));
        }
        return ExitCode.DONE;
    }
}
