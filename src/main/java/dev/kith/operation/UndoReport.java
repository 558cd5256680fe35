package dev.kith.operation;

import dev.kith.base.Text;
import dev.kith.db.Undo;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What an undo says of itself. */
record UndoReport(List<Undone> undone) {
    private static final int NAMED = 100;

    /** Whether something had to be kept. */
    boolean isPartial() {
        return undone.stream()
                .anyMatch(one -> one.isNothing() || !one.outcome().kept().isEmpty());
    }

    /** What was kept, then what was done and how to do it again. */
    List<String> lines(boolean dryRun) {
        List<String> lines = new ArrayList<>();
        for (Undone one : undone) {
            List<Undo.Kept> kept = one.outcome().kept();
            kept.subList(0, Math.min(NAMED, kept.size()))
                    .forEach(
                            left -> lines.add(Text.of("Kept {0}: {1}.", KeptWords.name(left), KeptWords.reason(left))));
            if (kept.size() > NAMED) {
                int more = kept.size() - NAMED;
                lines.add(
                        one.undo() == null
                                ? Text.of("Kept {0} more.", more)
                                : Text.of("Kept {0} more; see 'kith operations show {1}'.", more, one.undo()));
            }
            String what = Text.of("operation {0} ({1})", one.operation(), one.command());
            lines.add(
                    one.isNothing()
                            ? Text.of("Nothing of {0} could be taken back.", what)
                            : Text.of("Took back {0}: {1}.", what, one.amount()));
        }
        String tail = dryRun ? Text.of(" Dry run: nothing was changed.") : redo();
        lines.set(lines.size() - 1, lines.getLast() + tail);
        return lines;
    }

    private String redo() {
        TreeSet<Long> undos = new TreeSet<>();
        for (Undone one : undone) {
            if (one.undo() != null) {
                undos.add(one.undo());
            }
        }
        return undos.isEmpty() ? "" : Text.of(" Redo: kith undo {0}", OperationRange.write(undos));
    }
}
