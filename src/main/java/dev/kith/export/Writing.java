package dev.kith.export;

import dev.kith.cli.Progress;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.view.Format;
import dev.kith.view.Listing;
import dev.kith.view.Views;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes the rows of a kind in a format.
 *
 * @param all whether also the columns can be asked for that an import does not take
 */
record Writing<T>(ExportKind<T> kind, String format, boolean all, Session session) {
    private static final Set<String> OWN = Set.of("vcard", "ics");

    /** Writes to standard output; returns how many rows there were. */
    long toOutput(Tx tx) {
        return to(session.env().out(), session.env().tty().out(), tx);
    }

    /** Writes, and returns how many rows there were. */
    long to(Writer out, boolean terminal, Tx tx) {
        try (Progress progress = session.progress("export");
                Stream<T> rows = kind.rows(tx, session)) {
            Counted<T> counted = new Counted<>(rows, terminal ? null : progress);
            if (OWN.contains(format)) {
                kind.writeOwn(counted.stream(), out, session);
                out.flush();
            } else {
                Views.write(
                        new Listing<>(kind.name(), kind.columns(tx, all), counted.stream()),
                        session.presentation(Format.parse(format), terminal).withQuotes(),
                        out);
            }
            return counted.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
