package dev.kith.earning;

import dev.kith.cli.Session;
import dev.kith.customer.CustomerQuery;
import dev.kith.customer.Queries;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rules that are in use, with their queries ready to be asked. */
record Prepared(List<Rule> rules, Map<Long, CustomerQuery> queries, Session session) {

    /** Reads them; to be called outside a transaction. */
    static Prepared of(Session session, Queries queries) {
        return of(session.prepare(tx -> new Rules(tx).enabled()), session, queries);
    }

    /** Makes these ready; to be called outside a transaction. */
    static Prepared of(List<Rule> rules, Session session, Queries queries) {
        Map<Long, CustomerQuery> ready = new HashMap<>();
        for (Rule rule : rules) {
            String query = rule.terms().query();
            if (query != null) {
                ready.put(rule.id(), queries.prepare(query, session));
            }
        }
        return new Prepared(rules, ready, session);
    }

    /** Those with a cause of orders, or of days. */
    List<Rule> of(Predicate<Cause> causes) {
        return rules.stream().filter(rule -> causes.test(rule.gift().cause())).toList();
    }

    /** Notes in earning_fit(rule_id, customer_id) who of the customers in earning_customer(id) fits which query. */
    void fit(Tx tx) {
        tx.script("""
                CREATE TEMP TABLE IF NOT EXISTS earning_fit (
                    rule_id INTEGER, customer_id INTEGER, PRIMARY KEY (rule_id, customer_id)) WITHOUT ROWID;
                DELETE FROM temp.earning_fit;
                """);
        queries.forEach((rule, query) -> {
            Where where = query.where(tx);
            List<@Nullable Object> parameters = new ArrayList<>();
            parameters.add(rule);
            parameters.addAll(where.parameters());
            tx.run(
                    "INSERT INTO temp.earning_fit SELECT ?, c.id FROM customer c"
                            + " WHERE c.id IN (SELECT id FROM temp.earning_customer) AND " + where.sql(),
                    parameters.toArray());
        });
    }
}
