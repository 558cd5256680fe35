package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Progress;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How every import goes: stage the file without a lock, write it as one operation, tell what came of it. */
final class Imports {
    /** What differs from one kind of import to another. */
    interface Kind {
        /** The word for it: {@code customers}. */
        String name();

        /** The mapping of a header, as far as it is recognised and as the user says. */
        Mapping mapping(List<String> header, Mapping.Given given);

        /** Reads all rows into temporary tables. */
        void stage(Tx tx, Reading reading, Rejections rejections, Session session);

        /** Writes what was staged. */
        Counts write(Tx tx, Rejections rejections, Session session);

        /** Makes whole what the rejected rows are parts of, so that the file of them can be imported again. */
        default void complete(Tx tx) {}
    }

    /** A file that is being read. */
    record Reading(RowSource source, Mapping mapping, FillRates fill, Progress progress) {
        /** Its rows as drafts. */
        <T> Rows<T> rows(Rows.Check<T> check) {
            return new Rows<>(source, fill, check, progress::at);
        }
    }

    /** How many rows ended in each outcome but rejected, and what they made. */
    record Counts(long created, long updated, long unchanged, long skipped, List<Summary.Made> made) {}

    private final ImportRequest request;
    private final Session session;
    private final Afterwards afterwards;

    Imports(ImportRequest request, Session session, Afterwards afterwards) {
        this.request = request;
        this.session = session;
        this.afterwards = afterwards;
    }

    ExitCode run(Kind kind) {
        try (Source source = request.source(session)) {
            if (request.rejects() != null) {
                RejectsFile.check(session.path(request.rejects()), source);
            }
            try (RowSource rows = source.rows()) {
                Written<Summary> written = take(kind, source, rows);
                if (!session.isDryRun()) {
                    afterwards.run(session);
                }
                return tell(written);
            }
        }
    }

    private Written<Summary> take(Kind kind, Source source, RowSource rows) {
        Mapping mapping = kind.mapping(rows.columns(), request.given());
        FillRates fill = new FillRates(rows.columns().size());
        try (Progress progress = session.progress(source.name())) {
            Reading reading = new Reading(rows, mapping, fill, progress);
            session.prepare(tx -> {
                Rejections rejections = Rejections.fresh(tx);
                kind.stage(tx, reading, rejections, session);
                check(tx, kind, source);
                return true;
            });
            progress.hide();
            showMapping(source, reading);
            progress.doing("writing");
            return write(kind, source, reading);
        }
    }

    private Written<Summary> write(Kind kind, Source source, Reading reading) {
        Written<Summary> written = session.write(tx -> {
            Rejections rejections = Rejections.in(tx);
            Counts counts = kind.write(tx, rejections, session);
            check(tx, kind, source);
            Summary summary = summary(source, reading, counts, rejections);
            new ImportRuns(tx).add(kind.name(), summary, session.now());
            if (session.isDryRun()) {
                writeRejects(tx, kind, source);
            }
            return summary;
        });
        if (!session.isDryRun()) {
            session.prepare(tx -> writeRejects(tx, kind, source));
        }
        return written;
    }

    /** Stops where too many rows were rejected; the file of them is written all the same. */
    private void check(Tx tx, Kind kind, Source source) {
        try {
            request.tolerance().check(Rejections.in(tx), request.rejects());
        } catch (KithException.Invalid e) {
            writeRejects(tx, kind, source);
            throw e;
        }
    }

    private boolean writeRejects(Tx tx, Kind kind, Source source) {
        if (request.rejects() == null) {
            return false;
        }
        kind.complete(tx);
        try (Stream<Rejection> rejections = Rejections.in(tx).stream()) {
            RejectsFile.write(session.path(request.rejects()), source, rejections);
        }
        return true;
    }

    private Summary summary(Source source, Reading reading, Counts counts, Rejections rejections) {
        long rejected = rejections.count();
        return new Summary(
                source.name(),
                reading.source().format(),
                counts.created() + counts.updated() + counts.unchanged() + counts.skipped() + rejected,
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.skipped(),
                rejected,
                null,
                mapped(reading),
                rejections.reasons(),
                counts.made());
    }

    private static List<Summary.Mapped> mapped(Reading reading) {
        List<Summary.Mapped> mapped = new ArrayList<>();
        FillRates fill = reading.fill();
        for (Column column : reading.mapping().columns()) {
            mapped.add(new Summary.Mapped(
                    column.header(), column.field(), fill.percent(column.index()), fill.samples(column.index())));
        }
        return mapped;
    }

    private void showMapping(Source source, Reading reading) {
        session.say(source.name() + ": " + reading.source().format());
        for (Summary.Mapped mapped : mapped(reading)) {
            if (mapped.field() != null) {
                session.say("  %s -> %s, %d %% filled".formatted(mapped.column(), mapped.field(), mapped.percent()));
            } else {
                session.detail("  %s is left out".formatted(mapped.column()));
            }
        }
    }

    private ExitCode tell(Written<Summary> written) {
        Summary summary = written.value().of(written.operation());
        session.did(summary.sentence(), written);
        for (Rejections.Reason reason : summary.reasons()) {
            session.say("  rejected %d: %s, as in %s".formatted(reason.rows(), reason.code(), reason.example()));
        }
        if (summary.rejected() > 0) {
            session.say(
                    request.rejects() == null
                            ? "  Add --rejects FILE to get the rejected rows as a file."
                            : "  The rejected rows are in " + request.rejects() + "; correct them and import that file.");
        }
        session.showChanged(summary.card());
        return summary.rejected() > 0 ? ExitCode.PARTIAL : ExitCode.DONE;
    }
}
