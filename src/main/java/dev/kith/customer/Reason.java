package dev.kith.customer;

import dev.kith.view.Column;
import java.util.List;

/**
 * Why a customer is what the program says it is.
 *
 * @param what which of the things that are derived
 * @param is what it came to
 * @param because the numbers and limits that it came from
 */
public record Reason(String what, String is, String because) {
    static final List<Column<Reason>> COLUMNS = List.of(
            Column.word("what", "What", Reason::what),
            Column.text("is", "Is", Reason::is),
            Column.text("because", "Because", Reason::because));
}
