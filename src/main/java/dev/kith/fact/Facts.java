package dev.kith.fact;

import dev.kith.db.Db;
import dev.kith.db.Journal;
import dev.kith.db.Tx;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Keeps customer_fact as the tables of data are: {@link #follow} brings it up to date for the customers that changed
 * and, on another day, for those with something at the edge of a window. What could not be written then, since another
 * program is writing or the file is read-only, {@link #ready} computes into temporary tables and waits for nobody; a
 * temporary view takes the table's name, so that whoever reads customer_fact reads what is true.
 */
public final class Facts {
    /** How facts are computed; to be counted up when that changes, so that all are computed anew. */
    private static final int VERSION = 1;

    private static final String STATE = "SELECT name, operation_id FROM derived_state WHERE name GLOB 'fact *'";

    private static final String RECENT = """
            DROP VIEW IF EXISTS temp.customer_fact;
            DROP TABLE IF EXISTS temp.fact_recent;
            DROP TABLE IF EXISTS temp.fact_recent_customer;
            DROP TABLE IF EXISTS temp.fact_recent_state;
            """;

    private static final String MAKE_RECENT = """
            CREATE TEMP TABLE fact_recent AS SELECT * FROM main.customer_fact LIMIT 0;
            CREATE TEMP TABLE fact_recent_customer (id INTEGER PRIMARY KEY);
            INSERT INTO temp.fact_recent_customer SELECT id FROM temp.changed_customer;
            CREATE TEMP TABLE fact_recent_state (since TEXT NOT NULL, until TEXT NOT NULL);
            CREATE TEMP VIEW customer_fact AS
                SELECT * FROM main.customer_fact
                WHERE customer_id NOT IN (SELECT id FROM temp.fact_recent_customer)
                UNION ALL SELECT * FROM temp.fact_recent;
            """;

    /** An operation that is still being written may change more, so that nothing stays made for it. */
    private static final String RECENT_MADE =
            "INSERT INTO temp.fact_recent_state SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM journal_open)";

    private static final String HAS_RECENT = "SELECT count(*) FROM temp.sqlite_master WHERE name = 'fact_recent_state'";

    private Facts() {}

    /** The operation and the day up to which facts are made. */
    private record State(long operation, FactDay day) {
        String name() {
            return "fact " + VERSION + " " + day.today() + " " + day.zone().getId();
        }

        String text() {
            return operation + " " + name();
        }

        static Optional<State> of(String name, long operation) {
            String[] words = name.split(" ", 4);
            boolean mine = words.length == 4 && words[1].equals(Integer.toString(VERSION));
            return mine
                    ? Optional.of(new State(operation, new FactDay(LocalDate.parse(words[2]), ZoneId.of(words[3]))))
                    : Optional.empty();
        }
    }

    /** Brings the table up to date, where it is not and nobody else is writing; to be called outside a transaction. */
    public static void follow(Db db, FactDay day) {
        if (db.read(tx -> !isCurrent(tx, day))) {
            db.derive(tx -> {
                changed(tx, made(tx), day);
                tx.script(RECENT);
                tx.run("DELETE FROM main.customer_fact WHERE customer_id IN (SELECT id FROM temp.changed_customer)");
                FactRows.insertChanged(tx, "main.customer_fact", day);
                tx.run("DELETE FROM derived_state WHERE name GLOB 'fact *'");
                State now = new State(Journal.last(tx), day);
                tx.run("INSERT INTO derived_state (name, operation_id) VALUES (?, ?)", now.name(), now.operation());
            });
        }
    }

    /** Makes sure that customer_fact is as the data is in this transaction. */
    public static void ready(Tx tx, FactDay day) {
        boolean recent = tx.number(HAS_RECENT) == 1;
        if (isCurrent(tx, day)) {
            if (recent) {
                tx.script(RECENT);
            }
            return;
        }
        String since = made(tx).map(State::text).orElse("");
        String until = new State(Journal.last(tx), day).text();
        if (!recent
                || tx.number("SELECT count(*) FROM temp.fact_recent_state WHERE since = ? AND until = ?", since, until)
                        == 0) {
            tx.script(RECENT);
            changed(tx, made(tx), day);
            tx.script(MAKE_RECENT);
            FactRows.insertChanged(tx, "temp.fact_recent", day);
            tx.run(RECENT_MADE, since, until);
        }
    }

    private static boolean isCurrent(Tx tx, FactDay day) {
        return made(tx).equals(Optional.of(new State(Journal.last(tx), day)));
    }

    private static Optional<State> made(Tx tx) {
        return tx.find(STATE, row -> State.of(row.text("name"), row.number("operation_id")))
                .flatMap(state -> state);
    }

    /** Puts whose facts may be others now into the temporary table changed_customer. */
    private static void changed(Tx tx, Optional<State> made, FactDay day) {
        tx.script("DROP TABLE IF EXISTS temp.changed_customer");
        if (made.isEmpty() || !made.get().day().zone().equals(day.zone())) {
            tx.script("CREATE TEMP TABLE changed_customer (id INTEGER PRIMARY KEY)");
            tx.script("INSERT INTO temp.changed_customer SELECT id FROM main.customer"
                    + " UNION SELECT customer_id FROM main.customer_fact");
        } else {
            Journal.changedCustomers(tx, made.get().operation());
            FactEdges.addCrossing(tx, made.get().day(), day);
        }
    }
}
