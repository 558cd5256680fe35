package dev.kith.operation;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Operation;
import dev.kith.db.Undo;
import dev.kith.db.Written;
import dev.kith.view.Listing;
import java.util.ArrayList;
import java.util.List;

/** {@code kith undo}. */
public final class UndoOperations implements Command {
    private static final Option<OperationRange> RUN =
            Option.of("--run", "N", "all operations of an import run", (text, session) -> OperationRange.parse(text));

    private final List<Undo.Reversal> reversals;

    /** Takes how features take back what stands in tables where nothing is ever changed. */
    public UndoOperations(List<Undo.Reversal> reversals) {
        this.reversals = reversals;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(OperationRange.PARAMETER.any())
                .with(RUN)
                .shows(OperationViews.UNDONE)
                .describe("""
                        Rows that the operation added go, rows that it changed or removed are again as they were. The unit is the \
                        customer with its e-mails, phones and tags, the order with its lines, and so on: where a later operation \
                        changed one, or refers to it, that one is kept as it is and named, and the exit code is 6. Without OP, your \
                        own latest operation is taken back that is neither an undo nor undone. An undo is an operation itself; \
                        taking it back does again what was done. Several are taken back newest first, all of them or none.""")
                .example("kith undo", "take back what you did last")
                .example("kith undo 2 --dry-run", "see what taking back operation 2 would do");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        UndoRequest request =
                new UndoRequest(arguments.all(OperationRange.PARAMETER), arguments.orNull(RUN), session.actor());
        List<OperationLine> targets = session.read(tx -> request.targets(new Operations(tx)));
        List<Operation> operations = targets.stream()
                .map(target -> session.operation().undoing(target.id()))
                .toList();
        TakingBack work = new TakingBack(session.now(), reversals, operations.size());
        List<Written<Undo.Outcome>> written = session.changeEach(operations, work::next);
        List<Undone> undone = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Written<Undo.Outcome> one = written.get(i);
            Long undo = one.operation().isPresent() ? one.operation().getAsLong() : null;
            undone.add(new Undone(targets.get(i).id(), targets.get(i).command(), undo, one.value()));
        }
        UndoReport report = new UndoReport(undone);
        report.lines(session.isDryRun()).forEach(session::say);
        session.showChanged(Listing.of("undone", OperationViews.UNDONE, undone));
        return report.isPartial() ? ExitCode.PARTIAL : ExitCode.DONE;
    }
}
