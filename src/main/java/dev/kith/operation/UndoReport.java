package dev.kith.operation;

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
                    .forEach(left -> lines.add("Kept " + left.name() + ": " + left.reason() + "."));
            if (kept.size() > NAMED) {
                lines.add("Kept " + (kept.size() - NAMED) + " more"
                        + (one.undo() == null ? "." : "; see 'kith operations show " + one.undo() + "'."));
            }
            String what = "operation " + one.operation() + " (" + one.command() + ")";
            lines.add(
                    one.isNothing()
                            ? "Nothing of " + what + " could be taken back."
                            : "Took back " + what + ": " + one.amount() + ".");
        }
        String tail = dryRun ? " Dry run: nothing was changed." : redo();
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
        return undos.isEmpty() ? "" : " Redo: kith undo " + OperationRange.write(undos);
    }
}
