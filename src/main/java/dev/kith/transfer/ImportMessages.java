package dev.kith.transfer;

import dev.kith.base.Text;
import dev.kith.base.TextWidth;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.db.Written;
import dev.kith.view.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What an import tells people: what the columns are taken for before the work, and what came of it. */
final class ImportMessages {
    private static final int WIDEST_SAMPLE = 28;

    private final Session session;
    private final ImportRequest request;

    ImportMessages(Session session, ImportRequest request) {
        this.session = session;
        this.request = request;
    }

    /** The columns, what they are taken for, how many rows fill them and the first values. */
    static List<Summary.Mapped> mapped(Imports.Reading reading) {
        List<Summary.Mapped> mapped = new ArrayList<>();
        FillRates fill = reading.fill();
        for (Column column : reading.mapping().columns()) {
            mapped.add(new Summary.Mapped(
                    column.header(), column.field(), fill.percent(column.index()), fill.samples(column.index())));
        }
        return mapped;
    }

    void showMapping(String name, Imports.Reading reading) {
        session.say(Text.of("{0}: {1}", name, reading.source().format()));
        for (Summary.Mapped mapped : mapped(reading)) {
            if (mapped.field() != null) {
                session.say(Text.of(
                        "  {0} -> {1}, {2} % filled{3}",
                        mapped.column(), mapped.field(), mapped.percent(), samples(mapped)));
            } else {
                session.detail(Text.of("  {0} is left out", mapped.column()));
            }
        }
    }

    private static String samples(Summary.Mapped mapped) {
        List<String> samples =
                mapped.samples().stream().map(ImportMessages::shortened).toList();
        return samples.isEmpty() ? "" : ": " + String.join(" | ", samples);
    }

    private static String shortened(String sample) {
        String line = sample.strip().replaceAll("\\s+", " ");
        return TextWidth.truncate(line, WIDEST_SAMPLE);
    }

    ExitCode tell(Summary summary) {
        for (Summary.FileCounts file : summary.files()) {
            session.say(Text.of(
                    "{0}: {1}: {2}.",
                    file.file(), Text.things(file.totals().rows(), Text.later("{0} rows")), file.totals()));
        }
        did(summary);
        for (Rejections.Reason reason : summary.reasons()) {
            session.say(Text.of("  rejected {0}: {1}, as in {2}", reason.rows(), reason.code(), reason.example()));
        }
        long rejected = summary.totals().rejected();
        if (rejected > 0) {
            session.say(
                    request.rejects() == null
                            ? Text.of("  Add --rejects FILE to get the rejected rows as a file.")
                            : Text.of(
                                    "  The rejected rows are in {0}; correct them and import that file.",
                                    request.rejects()));
        }
        if (session.format() != Format.JSONL) {
            session.showChanged(summary.card());
        }
        return rejected > 0 ? ExitCode.PARTIAL : ExitCode.DONE;
    }

    private void did(Summary summary) {
        boolean changed = summary.totals().created() + summary.totals().updated() > 0;
        if (request.batch() > 0 && !session.isDryRun() && changed) {
            session.say(Text.of("{0} Undo: kith undo --run {1}", summary.sentence(), summary.run()));
        } else {
            Long operation = summary.operation();
            session.did(
                    summary.sentence(),
                    new Written<>(summary, operation == null ? OptionalLong.empty() : OptionalLong.of(operation)));
        }
    }
}
