package dev.kith.view;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;

/** By which column the rows are sorted, and whether the largest comes first. */
public record Sort(String column, boolean descending) {

    /** Reads {@code spent}, {@code spent:desc} or {@code spent:asc}. */
    public static Sort parse(String text) {
        int colon = text.indexOf(':');
        String column = (colon < 0 ? text : text.substring(0, colon)).strip();
        String direction = colon < 0 ? "asc" : text.substring(colon + 1).strip();
        boolean descending = direction.equalsIgnoreCase("desc");
        if (column.isEmpty() || (!descending && !direction.equalsIgnoreCase("asc"))) {
            throw new KithException.Invalid(
                    Text.of("\"{0}\" is no order to sort by.", Printable.line(text)),
                    Text.of("Give a column, and :desc for the largest first: --sort name, --sort spent:desc."));
        }
        return new Sort(column, descending);
    }
}
