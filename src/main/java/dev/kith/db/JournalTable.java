package dev.kith.db;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A journalled table: how its rows belong to an aggregate and to a customer, and its columns, id first.
 *
 * @param aggregate the kind of thing that is undone as one
 * @param aggregateColumn the column with the aggregate's id
 * @param customerColumn the column that leads to the customer, or null
 * @param via the table in which customerColumn's row has the customer_id, or null where it is the customer's id itself
 */
public record JournalTable(
        String name,
        String aggregate,
        String aggregateColumn,
        @Nullable String customerColumn,
        @Nullable String via,
        boolean appendOnly,
        List<String> columns) {

    /** All journalled tables, in the order in which the schema made them: a table comes after those it refers to. */
    public static List<JournalTable> all(Tx tx) {
        return tx.list("SELECT * FROM journal_table ORDER BY rowid", row -> of(tx, row));
    }

    private static JournalTable of(Tx tx, Row row) {
        String name = row.text("name");
        return new JournalTable(
                name,
                row.text("aggregate"),
                row.text("aggregate_column"),
                row.textOrNull("customer_column"),
                row.textOrNull("via"),
                row.flag("append_only"),
                tx.list("SELECT name FROM pragma_table_info(?) ORDER BY cid", column -> column.text("name"), name));
    }

    /** An SQL expression for the customer of a row, or null where the table is about none. */
    @Nullable
    String customer(String prefix) {
        if (customerColumn == null || via == null) {
            return customerColumn == null ? null : prefix + customerColumn;
        }
        return "(SELECT customer_id FROM " + via + " WHERE id = " + prefix + customerColumn + ")";
    }

    /** The columns of each unique key but the id. */
    List<List<String>> uniqueKeys(Tx tx) {
        return tx.list(
                "SELECT name FROM pragma_index_list(?) WHERE \"unique\"",
                row -> tx.list(
                        "SELECT name FROM pragma_index_info(?) ORDER BY seqno",
                        column -> column.text("name"),
                        row.text("name")),
                name);
    }

    /** An SQL expression for the row as JSON. */
    String image(String prefix) {
        List<String> pairs = new ArrayList<>();
        for (String column : columns) {
            pairs.add("'" + column + "', " + prefix + column);
        }
        return "json_object(" + String.join(", ", pairs) + ")";
    }
}
