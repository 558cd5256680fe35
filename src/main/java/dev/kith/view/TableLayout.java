package dev.kith.view;

import dev.kith.base.Isolates;
import dev.kith.base.TextWidth;
import java.util.List;

/** The widths of a table's columns, and how a row is laid out in them. */
final class TableLayout {
    private static final int GAP = 2;
    private static final int NARROWEST = 8;

    private final List<Column<?>> columns;
    private final String indent;
    private final int[] widths;
    private boolean cutting;

    TableLayout(List<Column<?>> columns, String indent) {
        this.columns = columns;
        this.indent = indent;
        this.widths = new int[columns.size()];
    }

    /** Makes the columns wide enough for these cells. */
    void measure(String[] cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], TextWidth.of(cells[i]));
        }
    }

    /** Shrinks the widest texts, one column of the terminal at a time, until the table is no wider than this. */
    void fit(int width) {
        cutting = true;
        int excess = indent.length() + GAP * (widths.length - 1) - width;
        for (int each : widths) {
            excess += each;
        }
        while (excess > 0) {
            int widest = widestText();
            if (widest < 0) {
                return;
            }
            widths[widest]--;
            excess--;
        }
    }

    /** The widest column that may still shrink, the last of equals, or -1. */
    private int widestText() {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean shrinks = widths[i] > NARROWEST && columns.get(i).canShrink();
            if (shrinks && (widest < 0 || widths[i] >= widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    /** How a cell of a column looks, once its width is settled. */
    interface Paint {
        String of(int column, String cell);
    }

    /** One line of the table, without blanks at its end. */
    String line(String[] cells) {
        return line(cells, (column, cell) -> cell);
    }

    /** The same in color. */
    String line(String[] cells, Paint paint) {
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                line.repeat(' ', GAP);
            }
            boolean cut = cutting && columns.get(i).canShrink();
            String cell = cut ? TextWidth.truncate(cells[i], widths[i]) : cells[i];
            boolean right = columns.get(i).kind().isNumber();
            String painted = paint.of(i, cell);
            // Only a terminal turns text around; what is cut to its width is for one.
            String shown = cutting && Isolates.isRightToLeft(cell) ? Isolates.around(painted) : painted;
            int blanks = Math.max(0, widths[i] - TextWidth.of(cell));
            line.repeat(' ', right ? blanks : 0).append(shown).repeat(' ', right ? 0 : blanks);
        }
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        line.setLength(end);
        return line.toString();
    }
}
