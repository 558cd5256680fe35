package dev.kith.transfer;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Live;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith points batch}. */
public final class PointsBatch implements Command {
    private static final Parameter<String> FILE =
            Parameter.text("FILE", "a file of JSON lines; - is standard input").completing(Live.FILE);

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(FILE)
                .shows(PointsLineResult.COLUMNS)
                .describe(Text.of(
                        "A line is an object with a verb and what the command of that name takes, in the words of its options: {\"verb\": \"redeem\", \"customer\": \"S-1001\", \"points\": 20, \"ref\": \"till-4711\"}. The verbs are {0}; capture, release and reverse name an \"entry\", transfer has a \"to\".\n\nAll lines that are good are one operation, done in their order. One that is not is refused, with its number, and changes nothing; the exit code is 6 then. With --json there is one result for each line. A batch whose lines have a ref can be run again, and does nothing twice.",
                        String.join(", ", PointsLine.verbs())))
                .example("kith points batch moves.jsonl", "the movements of a file")
                .example("kith points batch - --json < moves.jsonl", "those on stdin, with a result for each line");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        boolean shown = arguments.has(Options.FORMAT) || arguments.has(Options.JSON) || arguments.has(Options.COLUMNS);
        List<PointsLine> lines;
        try (Source source = Source.of(arguments.get(FILE), Dialect.UNKNOWN, session)) {
            lines = BatchLines.all(source, (number, line) -> PointsLine.of(number, line, session));
        }
        Written<List<PointsLineResult>> written = session.change(
                tx -> lines.stream().map(line -> line.run(tx, session)).toList());
        List<PointsLineResult> results = written.value();
        List<PointsLineResult> refused =
                results.stream().filter(line -> line.result() == null).toList();
        session.showChanged(Listing.of("lines", PointsLineResult.COLUMNS, results));
        if (!shown) {
            refused.forEach(line -> session.warn(line.sentence()));
        }
        int count = results.size() - refused.size();
        session.did(
                Text.of(
                        "Moved points by {0}{1}",
                        count == 1 ? Text.of("1 line") : Text.of("{0} lines", count),
                        refused.isEmpty()
                                ? "."
                                : Text.of(", refused {0} of {1} lines.", refused.size(), results.size())),
                written);
        return refused.isEmpty() ? ExitCode.DONE : ExitCode.PARTIAL;
    }
}
