package dev.kith.customer;

import dev.kith.view.Column;
import java.util.List;

/**
 * How a query is understood and answered.
 *
 * @param query as kith reads it
 * @param plan a line for each term: what it asks, and how that is found
 * @param sql the one statement that finds the customers
 * @param parameters what stands for its question marks
 */
record Explanation(String query, List<String> plan, String sql, List<String> parameters) {
    static final List<Column<Explanation>> COLUMNS = List.of(
            Column.text("query", "Query", Explanation::query),
            Column.text("plan", "Plan", explanation -> String.join("\n", explanation.plan())),
            Column.text("sql", "SQL", Explanation::sql),
            Column.words("parameters", "Parameters", Explanation::parameters));
}
