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

/** {@code kith log batch}. */
public final class LogBatch implements Command {
    private static final Parameter<String> FILE =
            Parameter.text("FILE", "a file of JSON lines; - is standard input").completing(Live.FILE);

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(FILE)
                .shows(LoggedLine.COLUMNS)
                .describe(Text.of(
                        "A line is an object that tells of one contact in the words of the options of 'kith log': {\"channel\": \"call\", \"customer\": \"zoe@example.com\", \"text\": \"...\", \"next\": \"fri send the offer\"}. Several customers, and several tags, are an array. A line can have {0}.\n\nAll lines that are good are one operation. One that is not is refused, with its number, and changes nothing; the exit code is 6 then. With --json there is one result for each line, in the same order.",
                        String.join(", ", ContactLine.words())))
                .example("kith log batch contacts.jsonl", "the contacts of a file")
                .example("kith log batch - --json < contacts.jsonl", "those on stdin, with a result for each line")
                .example("kith log batch contacts.jsonl --dry-run", "what would happen");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        boolean shown = arguments.has(Options.FORMAT) || arguments.has(Options.JSON) || arguments.has(Options.COLUMNS);
        List<BatchLine> lines;
        try (Source source = Source.of(arguments.get(FILE), Dialect.UNKNOWN, session)) {
            lines = BatchLines.all(source, (number, line) -> BatchLine.of(number, line, session));
        }
        Written<List<LoggedLine>> written = session.change(
                tx -> lines.stream().map(line -> line.log(tx, session)).toList());
        List<LoggedLine> results = written.value();
        List<LoggedLine> refused =
                results.stream().filter(line -> line.logged() == null).toList();
        session.showChanged(Listing.of("lines", LoggedLine.COLUMNS, results));
        if (!shown) {
            results.stream().filter(LoggedLine::isRemarkable).forEach(line -> session.warn(line.sentence()));
        }
        int count = results.size() - refused.size();
        session.did(
                Text.of(
                        "Logged {0}{1}",
                        count == 1 ? Text.of("1 contact") : Text.of("{0} contacts", count),
                        refused.isEmpty()
                                ? "."
                                : Text.of(", refused {0} of {1} lines.", refused.size(), results.size())),
                written);
        return refused.isEmpty() ? ExitCode.DONE : ExitCode.PARTIAL;
    }
}
