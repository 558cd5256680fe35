package dev.kith.classification;

import dev.kith.classification.GroupLine.Sum;
import dev.kith.customer.Scope;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many customers each class has and what they bring, without those put away; limits must be ready. */
final class ClassFigures {
    private static final String SUMS = """
            SELECT %s AS name, count(*) AS customers, sum(f.spend) AS spend, sum(f.spend_365) AS spend_365
            FROM customer_fact f WHERE f.archived = 0 AND %s GROUP BY 1 HAVING name IS NOT NULL
            """;
    private static final String GRID = """
            SELECT %s AS recency, %s AS frequency, count(*) AS customers
            FROM customer_fact f WHERE f.archived = 0 AND f.orders > 0 AND %s GROUP BY 1, 2
            """;

    private final Tx tx;
    private final Scope scope;

    /** @param scope whom they are about, ready */
    ClassFigures(Tx tx, Scope scope) {
        this.tx = tx;
        this.scope = scope;
    }

    Map<String, Sum> lifecycle() {
        return sums(SUMS.formatted(Classes.LIFECYCLE, scope.sql("f.customer_id")));
    }

    Map<String, Sum> value() {
        return sums(SUMS.formatted(Classes.VALUE, scope.sql("f.customer_id")));
    }

    Map<String, Sum> rfm() {
        return sums(SUMS.formatted(Classes.RFM_GROUP, scope.sql("f.customer_id")));
    }

    /** How many customers have a score of recency and one of frequency. */
    List<ScoreLine> scores() {
        return tx.list(
                GRID.formatted(Classes.RECENCY, Classes.FREQUENCY, scope.sql("f.customer_id")),
                row -> new ScoreLine(row.number("recency"), row.number("frequency"), row.number("customers")));
    }

    private Map<String, Sum> sums(String sql) {
        Map<String, Sum> sums = new HashMap<>();
        tx.list(sql, row -> sums.put(row.text("name"), sum(row)));
        return sums;
    }

    private static Sum sum(Row row) {
        return new Sum(row.number("customers"), row.number("spend"), row.number("spend_365"));
    }
}
