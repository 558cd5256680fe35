package dev.kith.transfer;

import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How every import goes: stage the file without a lock, write it as one operation, tell what came of it. */
final class Imports {
    private Imports() {}

    /** What differs from one kind of import to another. */
    interface Kind {
        /** The mapping of a header. */
        Mapping mapping(List<String> header);

        /** Reads all rows into temporary tables. */
        void stage(Tx tx, CsvRows csv, Mapping mapping, FillRates fill, Rejections rejections, Session session);

        /** Writes what was staged. */
        Counts write(Tx tx, Rejections rejections, Session session);
    }

    /** How many rows ended in each outcome but rejected, and what they made. */
    record Counts(long created, long updated, long unchanged, long skipped, List<Summary.Made> made) {}

    static ExitCode run(
            String name, Source source, Optional<String> rejectsFile, Session session, Afterwards afterwards, Kind kind) {
        try (CsvRows csv = new CsvRows(source)) {
            Mapping mapping = kind.mapping(csv.columns());
            FillRates fill = new FillRates(csv.columns().size());
            session.prepare(tx -> {
                kind.stage(tx, csv, mapping, fill, Rejections.fresh(tx), session);
                return true;
            });
            showMapping(csv, mapping, fill, source, session);
            Written<Summary> written = session.write(tx -> {
                Rejections rejections = Rejections.in(tx);
                Counts counts = kind.write(tx, rejections, session);
                Summary summary = summary(source, csv, mapping, fill, counts, rejections);
                new ImportRuns(tx).add(name, summary, session.now());
                return summary;
            });
            rejectsFile.ifPresent(file -> session.prepare(tx -> {
                try (Stream<Rejection> rejections = Rejections.in(tx).stream()) {
                    RejectsFile.write(session.path(file), source, rejections);
                }
                return true;
            }));
            if (!session.isDryRun()) {
                afterwards.run(session);
            }
            return tell(written, rejectsFile, session);
        }
    }

    private static Summary summary(
            Source source, CsvRows csv, Mapping mapping, FillRates fill, Counts counts, Rejections rejections) {
        long rejected = rejections.count();
        return new Summary(
                source.name(),
                csv.format(),
                counts.created() + counts.updated() + counts.unchanged() + counts.skipped() + rejected,
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.skipped(),
                rejected,
                null,
                mapped(mapping, fill),
                rejections.reasons(),
                counts.made());
    }

    private static List<Summary.Mapped> mapped(Mapping mapping, FillRates fill) {
        List<Summary.Mapped> mapped = new ArrayList<>();
        for (Column column : mapping.columns()) {
            mapped.add(new Summary.Mapped(
                    column.header(), column.field(), fill.percent(column.index()), fill.samples(column.index())));
        }
        return mapped;
    }

    private static void showMapping(CsvRows csv, Mapping mapping, FillRates fill, Source source, Session session) {
        session.say(source.name() + ": " + csv.format());
        for (Summary.Mapped mapped : mapped(mapping, fill)) {
            if (mapped.field() != null) {
                session.say("  %s -> %s, %d %% filled".formatted(mapped.column(), mapped.field(), mapped.percent()));
            } else {
                session.detail("  %s is left out".formatted(mapped.column()));
            }
        }
    }

    private static ExitCode tell(Written<Summary> written, Optional<String> rejectsFile, Session session) {
        Summary summary = written.value().of(written.operation());
        session.did(summary.sentence(), written);
        for (Rejections.Reason reason : summary.reasons()) {
            session.say("  rejected %d: %s, as in %s".formatted(reason.rows(), reason.code(), reason.example()));
        }
        if (summary.rejected() > 0) {
            session.say(rejectsFile
                    .map(file -> "  The rejected rows are in " + file + "; correct them and import that file.")
                    .orElse("  Add --rejects FILE to get the rejected rows as a file."));
        }
        session.showChanged(summary.card());
        return summary.rejected() > 0 ? ExitCode.PARTIAL : ExitCode.DONE;
    }
}
