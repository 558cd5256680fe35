package dev.kith.operation;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.RowChange;
import dev.kith.db.RowChanges;
import dev.kith.db.Tx;
import dev.kith.view.Card;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.ArrayList;
import java.util.List;

/** {@code kith operations show}. */
final class ShowOperation implements Command {
    private static final int USUAL = 100;

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(OperationRange.PARAMETER)
                .shows(OperationViews.LINES)
                .describe("""
                        Shows its arguments, the rows that it added as ranges of ids, and each row that it added, changed or \
                        removed, field by field, as it is stored. Without --limit the first 100 rows, with --limit 0 all.""")
                .example("kith operations show 2", "all that operation 2 did")
                .example("kith operations show 2 --columns changes --json", "its changes alone, as JSON");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        OperationRange range = arguments.get(OperationRange.PARAMETER);
        if (range.first() != range.last()) {
            throw new KithException.Usage(
                    Text.of("One operation at a time."), Text.of("Try 'kith operations show {0}'.", range.first()));
        }
        int limit = arguments.get(Options.LIMIT, USUAL);
        int most = limit == 0 ? Integer.MAX_VALUE : limit;
        Card<OperationLine> card = session.read(tx -> card(tx, range.first(), most));
        session.show(card);
        long rows = card.subject().inserted() + card.subject().changed();
        if (!arguments.has(Options.LIMIT) && rows > most) {
            session.say(Text.of("Showed the first {0} rows; --limit 0 shows all.", most));
        }
        return ExitCode.DONE;
    }

    private static Card<OperationLine> card(Tx tx, long id, int most) {
        Operations operations = new Operations(tx);
        OperationLine line = operations.get(id);
        List<FieldChange> fields = new ArrayList<>();
        for (RowChange row : new RowChanges(tx).of(id, most)) {
            fields.addAll(FieldChange.of(row));
        }
        return new Card<>(
                line,
                OperationViews.CARD,
                List.of(
                        new Section(
                                "ranges",
                                Text.of("Rows added"),
                                Listing.of("ranges", OperationViews.RANGES, operations.inserted(id))),
                        new Section("changes", "Fields", Listing.of("changes", OperationViews.FIELDS, fields)),
                        new Section("kept", "Kept", Listing.of("kept", OperationViews.KEPT, operations.kept(id)))));
    }
}
