package dev.kith.transfer;

import dev.kith.cli.ExitCode;
import dev.kith.cli.Progress;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How every import goes: stage the file without a lock, write it as one operation, tell what came of it. */
final class Imports {
    /** What differs from one kind of import to another. */
    interface Kind {
        /** The word for it: {@code customers}. */
        String name();

        /** The mapping of a header. */
        Mapping mapping(List<String> header);

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

    private final Source source;
    private final @Nullable String rejectsFile;
    private final Session session;
    private final Afterwards afterwards;

    Imports(Source source, @Nullable String rejectsFile, Session session, Afterwards afterwards) {
        this.source = source;
        this.rejectsFile = rejectsFile;
        this.session = session;
        this.afterwards = afterwards;
    }

    ExitCode run(Kind kind) {
        if (rejectsFile != null) {
            RejectsFile.check(session.path(rejectsFile), source);
        }
        try (RowSource rows = source.rows()) {
            Written<Summary> written = take(kind, rows);
            if (rejectsFile != null) {
                writeRejects(kind, rejectsFile);
            }
            if (!session.isDryRun()) {
                afterwards.run(session);
            }
            return tell(written);
        }
    }

    private Written<Summary> take(Kind kind, RowSource rows) {
        Mapping mapping = kind.mapping(rows.columns());
        FillRates fill = new FillRates(rows.columns().size());
        try (Progress progress = session.progress(source.name())) {
            Reading reading = new Reading(rows, mapping, fill, progress);
            session.prepare(tx -> {
                kind.stage(tx, reading, Rejections.fresh(tx), session);
                return true;
            });
            progress.hide();
            showMapping(reading);
            progress.doing("writing");
            return session.write(tx -> {
                Rejections rejections = Rejections.in(tx);
                Summary summary = summary(reading, kind.write(tx, rejections, session), rejections);
                new ImportRuns(tx).add(kind.name(), summary, session.now());
                return summary;
            });
        }
    }

    private void writeRejects(Kind kind, String file) {
        session.prepare(tx -> {
            kind.complete(tx);
            try (Stream<Rejection> rejections = Rejections.in(tx).stream()) {
                RejectsFile.write(session.path(file), source, rejections);
            }
            return true;
        });
    }

    private Summary summary(Reading reading, Counts counts, Rejections rejections) {
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

    private void showMapping(Reading reading) {
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
                    rejectsFile == null
                            ? "  Add --rejects FILE to get the rejected rows as a file."
                            : "  The rejected rows are in " + rejectsFile + "; correct them and import that file.");
        }
        session.showChanged(summary.card());
        return summary.rejected() > 0 ? ExitCode.PARTIAL : ExitCode.DONE;
    }
}
