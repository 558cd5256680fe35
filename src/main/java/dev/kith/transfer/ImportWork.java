package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Progress;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.view.Format;
import dev.kith.view.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One import: stages rows without a lock and writes them as an operation, all at once or a batch at a time. Each batch
 * notes with its rows how far the run has come; the same import later goes on from there.
 */
final class ImportWork {
    private final Imports.Kind kind;
    private final ImportRequest request;
    private final Session session;
    private final Sources sources;
    private final List<Summary.Made> made = new ArrayList<>();
    private final List<Summary.FileCounts> files = new ArrayList<>();
    private final List<Rejections.Reason> reasons = new ArrayList<>();
    private ImportRuns.@Nullable Open run;
    private long operations;
    private long operation;
    private boolean shown;
    private boolean resumed;

    ImportWork(Imports.Kind kind, ImportRequest request, Session session, Sources sources) {
        this.kind = kind;
        this.request = request;
        this.session = session;
        this.sources = sources;
    }

    /** Takes all rows; throws KithException where too many are rejected. */
    Summary take(Imports.Reading whole) {
        boolean batched = request.batch() > 0 && !session.isDryRun();
        ImportRuns.Identity identity = new ImportRuns.Identity(
                kind.name(),
                sources.name(),
                batched ? sources.sha256() : null,
                batched ? kind.options() + whole.mapping().lines() + request.decisive() : "");
        if (batched) {
            run = session.prepare(tx -> new ImportRuns(tx).unfinished(identity)).orElse(null);
            findCuts(whole.mapping());
        }
        try (Progress progress = session.progress(sources.name());
                Portion rows = new Portion(whole.source())) {
            Imports.Reading reading = new Imports.Reading(rows, whole.mapping(), whole.fill(), progress::at);
            goOn(reading);
            do {
                rows.allow(batched ? nextBatch() : Long.MAX_VALUE);
                stage(reading);
                progress.hide();
                showMapping(reading);
                progress.doing("writing");
                write(identity, reading, !rows.more());
            } while (rows.more());
            return summary(reading);
        }
    }

    private void findCuts(Mapping mapping) {
        try (RowSource rows = sources.rows()) {
            session.prepare(tx -> {
                kind.findCuts(tx, rows, mapping, session);
                return true;
            });
        }
    }

    /** How many rows the next batch has. */
    private long nextBatch() {
        long first = run == null ? 1 : run.nextRow();
        return session.prepare(tx -> kind.cut(tx, first + request.batch() - 1)) - first + 1;
    }

    /** Reads over the rows that are in already: what their values say of types holds for those to come. */
    private void goOn(Imports.Reading reading) {
        if (run != null) {
            resumed = true;
            session.say(
                    Text.of("{0}: going on with run {1} after row {2}.", sources.name(), run.id(), run.nextRow() - 1));
            Portion rows = (Portion) reading.source();
            rows.allow(run.nextRow() - 1);
            stage(reading);
        }
    }

    private void stage(Imports.Reading reading) {
        session.prepare(tx -> {
            kind.stage(tx, reading, Rejections.fresh(tx), session);
            return true;
        });
    }

    private void showMapping(Imports.Reading reading) {
        if (!shown) {
            shown = true;
            new ImportMessages(session, request).showMapping(sources.name(), reading);
        }
    }

    private void write(ImportRuns.Identity identity, Imports.Reading reading, boolean last) {
        Written<ImportRuns.Open> written = session.write(tx -> write(tx, identity, reading, last));
        long from = run == null ? 1 : run.nextRow();
        if (!session.isDryRun()) {
            session.prepare(tx -> finish(tx, reading, from, last));
        }
        run = written.value();
        operation = written.operation().orElse(operation);
        operations += written.operation().isPresent() ? 1 : 0;
    }

    private ImportRuns.Open write(Tx tx, ImportRuns.Identity identity, Imports.Reading reading, boolean last) {
        Rejections rejections = Rejections.in(tx);
        ImportRuns.Open before = run;
        if (before != null) {
            kind.follow(tx, before.id());
        }
        Imports.Counts counts = kind.write(tx, rejections, session);
        Totals more = counts.with(rejections.count());
        check(tx, more, reading);
        ImportRuns runs = new ImportRuns(tx);
        ImportRuns.Open open = run;
        if (open == null) {
            open = new ImportRuns.Open(runs.begin(identity, reading.mapping().lines(), session.now()), 1, Totals.NONE);
            saveMap(tx, reading.mapping());
        }
        runs.add(open, more, last ? session.now() : null);
        files.addAll(results(tx, reading, open.nextRow()).files());
        made.addAll(counts.made());
        if (last) {
            rejections.recall(open.id());
            reasons.addAll(rejections.reasons(reading.source()));
        } else {
            kind.complete(tx);
            rejections.keep(open.id());
        }
        if (session.isDryRun()) {
            finish(tx, reading, open.nextRow(), last);
        }
        return open.plus(more);
    }

    private Results results(Tx tx, Imports.Reading reading, long from) {
        return new Results(tx, kind.results(), reading.source(), from);
    }

    /** Shows the results where they are asked for, and after the last batch writes the file of rejected rows. */
    private boolean finish(Tx tx, Imports.Reading reading, long from, boolean last) {
        if (session.format() == Format.JSONL) {
            try (Stream<Results.Line> lines = results(tx, reading, from).stream()) {
                session.showChanged(new Listing<>("rows", Results.COLUMNS, lines));
            }
        }
        if (last) {
            kind.complete(tx);
            writeRejects(tx, reading);
        }
        return true;
    }

    /** Stops where too many rows were rejected; the file of them is written all the same. */
    private void check(Tx tx, Totals more, Imports.Reading reading) {
        ImportRuns.Open open = run;
        long count = more.rejected() + (open == null ? 0 : open.totals().rejected());
        if (request.tolerance().allows(count)) {
            return;
        }
        if (open != null) {
            Rejections.in(tx).recall(open.id());
        }
        writeRejects(tx, reading);
        String outcome = open == null
                ? Text.of("Nothing was imported")
                : Text.of("The import stops after row {0}", open.nextRow() - 1);
        KithException.Invalid problem =
                request.tolerance().problem(Rejections.in(tx), count, request.rejects(), outcome);
        throw open == null
                ? problem
                : new KithException.Invalid(
                        String.valueOf(problem.getMessage()),
                        Text.of("The rows before are in; take them back with 'kith undo --run {0}'.", open.id()));
    }

    private void writeRejects(Tx tx, Imports.Reading reading) {
        if (request.rejects() != null) {
            try (Stream<Rejection> rejections = Rejections.in(tx).stream()) {
                RejectsFile.write(session.path(request.rejects()), sources, reading.source(), rejections);
            }
        }
    }

    private void saveMap(Tx tx, Mapping mapping) {
        String name = request.maps().save();
        if (name != null) {
            new SavedMaps(tx).save(kind.name(), name, mapping);
        }
    }

    private Summary summary(Imports.Reading reading) {
        ImportRuns.Open all = Objects.requireNonNull(run);
        return new Summary(
                sources.name(),
                reading.source().format(),
                all.totals(),
                operations == 1 ? operation : null,
                session.isDryRun() ? null : all.id(),
                ImportMessages.mapped(reading),
                reasons,
                Summary.Made.added(made),
                resumed || !sources.several() ? List.of() : Summary.FileCounts.added(sources, files));
    }
}
