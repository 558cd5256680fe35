package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import java.util.List;

/** How every import goes: the files, what they are mapped to, the work, and what came of it. */
final class Imports {
    /** What differs from one kind of import to another. */
    interface Kind {
        /** The word for it: {@code customers}. */
        String name();

        /** The mapping of a header, as far as it is recognised and as the user says. */
        Mapping mapping(List<String> header, Mapping.Given given);

        /** Finds out where the rows may be cut into batches, before any of them is staged. */
        default void findCuts(Tx tx, RowSource rows, Mapping mapping, Session session) {}

        /** The last row of a batch that should end with this one. */
        default long cut(Tx tx, long row) {
            return row;
        }

        /** Makes ready what the write needs that is not of the file; called outside a transaction. */
        default void prepare(Session session) {}

        /** Reads all rows into temporary tables. */
        void stage(Tx tx, Reading reading, Rejections rejections, Session session);

        /** Is told, before what was staged is written, of the run that it goes on with. */
        default void follow(Tx tx, long run) {}

        /** Writes what was staged. */
        Counts write(Tx tx, Rejections rejections, Session session);

        /** Makes whole what the rejected rows are parts of, so that the file of them can be imported again. */
        default void complete(Tx tx) {}

        /**
         * A SELECT of row, line, outcome and id (what the row was written to, or null) over what was staged and
         * written; rejected rows may be missing.
         */
        String results();

        /** What it was asked to do, in words that are the same for the same. */
        default String options() {
            return "";
        }
    }

    /** A file that is being read. */
    record Reading(RowSource source, Mapping mapping, FillRates fill, Rows.Watch watch) {
        /** Its rows as drafts. */
        <T> Rows<T> rows(Rows.Check<T> check) {
            return new Rows<>(source, fill, check, watch);
        }
    }

    /** How many rows ended in each outcome but rejected, and what they made. */
    record Counts(long created, long updated, long unchanged, long skipped, List<Summary.Made> made) {
        Totals with(long rejected) {
            return new Totals(created, updated, unchanged, skipped, rejected);
        }
    }

    private final ImportRequest request;
    private final Session session;
    private final Afterwards afterwards;

    Imports(ImportRequest request, Session session, Afterwards afterwards) {
        this.request = request;
        this.session = session;
        this.afterwards = afterwards;
    }

    ExitCode run(Kind kind) {
        if (request.batch() > 0 && request.files().contains("-")) {
            throw new KithException.Usage(
                    Text.of("Standard input can't be read again, so an import of it can't go on where it stopped."),
                    Text.of("Write it to a file first, or leave --batch out."));
        }
        try (Sources sources = Sources.of(request, session)) {
            if (request.rejects() != null) {
                RejectsFile.check(session.path(request.rejects()), sources);
            }
            Mapping.Given given = given(kind);
            try (RowSource rows = sources.rows()) {
                Mapping mapping = kind.mapping(rows.columns(), given);
                kind.prepare(session);
                Summary summary = new ImportWork(kind, request, session, sources)
                        .take(new Reading(
                                rows, mapping, new FillRates(rows.columns().size()), (count, part) -> {}));
                if (!session.isDryRun()) {
                    afterwards.run(session);
                }
                return new ImportMessages(session, request).tell(summary);
            }
        }
    }

    private Mapping.Given given(Kind kind) {
        String use = request.maps().use();
        return use == null
                ? request.given()
                : request.given().over(session.read(tx -> new SavedMaps(tx).get(kind.name(), use)));
    }
}
