package dev.kith.transfer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a row as one text: each with its length before it, or a minus where there is none. */
final class Framed {
    private Framed() {}

    static String cells(@Nullable String[] cells) {
        StringBuilder text = new StringBuilder();
        for (String cell : cells) {
            if (cell == null) {
                text.append('-');
            } else {
                text.append(cell.length()).append(':').append(cell);
            }
        }
        return text.toString();
    }

    /** What {@link #cells} made a text of. */
    static @Nullable String[] parse(String text) {
        List<@Nullable String> cells = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            if (text.charAt(at) == '-') {
                cells.add(null);
                at++;
            } else {
                int start = text.indexOf(':', at) + 1;
                int end = start + Integer.parseInt(text, at, start - 1, 10);
                cells.add(text.substring(start, end));
                at = end;
            }
        }
        return cells.toArray(new @Nullable String[0]);
    }
}
