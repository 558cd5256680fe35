package dev.kith.export;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Progress;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.customer.Selection;
import dev.kith.db.Tx;
import dev.kith.view.Format;
import dev.kith.view.Listing;
import dev.kith.view.Views;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Stream;

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
                "csv where neither this nor the name of the file says so: " + String.join(", ", kind.formats()),
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
        long rows = session.read(tx -> {
            selection.fill(tx);
            return file == null
                    ? write(tx, wanted, session.env().out(), arguments, session)
                    : FileInPlace.write(session.path(file), out -> write(tx, wanted, out, arguments, session));
        });
        if (file != null) {
            session.say(String.format(Locale.ROOT, "Exported %,d %s to %s.", rows, kind.name(), file));
        }
        return ExitCode.DONE;
    }

    private long write(Tx tx, String wanted, Writer out, Arguments arguments, Session session) {
        boolean terminal =
                !arguments.has(Options.OUTPUT_FILE) && session.env().tty().out();
        try (Progress progress = session.progress("export");
                Stream<T> rows = kind.rows(tx, session)) {
            Counted<T> counted = new Counted<>(rows, terminal ? null : progress);
            if (wanted.equals("vcard")) {
                kind.writeCards(counted.stream(), out);
            } else {
                Format plain = Format.parse(wanted);
                Views.write(
                        new Listing<>(kind.name(), kind.columns(tx, arguments.has(Options.COLUMNS)), counted.stream()),
                        session.presentation(plain, terminal),
                        out);
            }
            return counted.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
