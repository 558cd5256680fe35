package dev.kith.fact;

import dev.kith.db.Db;
import dev.kith.db.Journal;
import dev.kith.db.Tx;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Keeps customer_fact as the tables of data are: {@link #follow} brings it up to date for the customers that changed
 * and, on another day, for those with something at the edge of a window. What could not be written then, since another
 * program is writing or the file is read-only, {@link #ready} computes into temporary tables and waits for nobody; a
 * temporary view takes the table's name, so that whoever reads customer_fact reads what is true.
 */
public final class Facts {
    /** Where a query finds the facts of a customer, as {@code f}, and whose they are. */
    public static final String TABLE = "customer_fact f";

    public static final String CUSTOMER = "f.customer_id";

    /** How facts are computed; to be counted up when that changes, so that all are computed anew. */
    private static final int VERSION = 1;

    /** What facts are computed from. */
    private static final Set<String> TABLES =
            Set.of("customer", "customer_order", "interaction", "points_account", "points_lot", "points_allocation");

    private static final String REVISION = "facts revision";

    private static final String CHANGED =
            "SELECT (SELECT count(*) FROM temp.changed_customer) + (SELECT count(*) FROM temp.fact_shift)";

    /** Of how many changed customers on it is less work to make all anew. */
    private static final String MOST = "SELECT max(1000, (SELECT max(id) FROM customer) / 10)";

    private static final String STATE = "SELECT name, operation_id FROM derived_state WHERE name GLOB 'fact *'";

    private static final String RECENT = """
            DROP VIEW IF EXISTS temp.customer_fact;
            DROP TABLE IF EXISTS temp.fact_recent;
            DROP TABLE IF EXISTS temp.fact_recent_customer;
            DROP TABLE IF EXISTS temp.fact_recent_state;
            """;

    private static final String MAKE_RECENT = """
            CREATE TEMP TABLE fact_recent (
                customer_id INTEGER PRIMARY KEY, archived, orders, spend, spend_30, spend_90, spend_365, first_order,
                last_order, first_order_90, last_order_before_90, last_contact, last_channel, contacts_90, points);
            CREATE TEMP TABLE fact_recent_state (since TEXT NOT NULL, until TEXT NOT NULL);
            """;

    private static final String VIEW_OF_BOTH = """
            CREATE TEMP TABLE fact_recent_customer (id INTEGER PRIMARY KEY);
            INSERT INTO temp.fact_recent_customer
                SELECT id FROM temp.changed_customer UNION SELECT customer_id FROM temp.fact_shift;
            CREATE TEMP VIEW customer_fact AS
                SELECT * FROM main.customer_fact
                WHERE customer_id NOT IN (SELECT id FROM temp.fact_recent_customer)
                UNION ALL SELECT * FROM temp.fact_recent;
            """;

    private static final String VIEW_OF_RECENT = "CREATE TEMP VIEW customer_fact AS SELECT * FROM temp.fact_recent";

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
                tx.script(RECENT);
                if (find(tx, day)) {
                    update(tx, day);
                } else {
                    makeAll(tx, day);
                }
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
            boolean some = find(tx, day);
            if (some && changed(tx) == 0) {
                return;
            }
            tx.script(MAKE_RECENT);
            if (some) {
                tx.script(VIEW_OF_BOTH);
                FactRows.insertChanged(tx, "temp.fact_recent", day);
                FactShift.insertRecent(tx, day);
                tx.script(FactShift.FORGET);
            } else {
                tx.script(VIEW_OF_RECENT);
                FactRows.insertAll(tx, "temp.fact_recent", day);
            }
            tx.run(RECENT_MADE, since, until);
        }
    }

    /**
     * Marks the facts that this transaction reads, made ready before: with the same mark they are the same, so that
     * what was reckoned from them all holds. Nothing inside an operation, which may change more.
     */
    public static Optional<String> stamp(Tx tx) {
        if (tx.number(HAS_RECENT) == 1) {
            return tx.find(
                    "SELECT since || ' ' || until AS stamp FROM temp.fact_recent_state", row -> row.text("stamp"));
        }
        return Optional.of("revision " + tx.number("SELECT operation_id FROM derived_state WHERE name = ?", REVISION));
    }

    /** Writes what is derived from the facts; nothing where they are not up to date or another program is writing. */
    public static void derive(Db db, FactDay day, Consumer<Tx> work) {
        db.derive(tx -> {
            if (tx.number(HAS_RECENT) == 0 && isCurrent(tx, day)) {
                work.accept(tx);
            }
        });
    }

    private static long changed(Tx tx) {
        return tx.number(CHANGED);
    }

    private static void update(Tx tx, FactDay day) {
        if (changed(tx) > 0) {
            tx.run("DELETE FROM main.customer_fact WHERE customer_id IN (SELECT id FROM temp.changed_customer)");
            FactRows.insertChanged(tx, "main.customer_fact", day);
            FactShift.update(tx, day);
            revised(tx);
        }
        tx.script(FactShift.FORGET);
    }

    private static void makeAll(Tx tx, FactDay day) {
        tx.withoutIndexes("customer_fact", () -> {
            tx.script("DELETE FROM main.customer_fact");
            FactRows.insertAll(tx, "main.customer_fact", day);
        });
        revised(tx);
    }

    private static void revised(Tx tx) {
        tx.run("""
                INSERT INTO derived_state (name, operation_id) VALUES (?, 1)
                ON CONFLICT (name) DO UPDATE SET operation_id = operation_id + 1
                """, REVISION);
    }

    private static boolean isCurrent(Tx tx, FactDay day) {
        return made(tx).map(State::text).equals(Optional.of(new State(Journal.last(tx), day).text()));
    }

    private static Optional<State> made(Tx tx) {
        return tx.find(STATE, row -> State.of(row.text("name"), row.number("operation_id")))
                .flatMap(state -> state);
    }

    /**
     * Puts whose facts may be others now into the temporary tables changed_customer and fact_shift; false where all are
     * to be made anew, since they are so many, or nothing is known.
     */
    private static boolean find(Tx tx, FactDay day) {
        Optional<State> made = made(tx);
        if (made.isEmpty() || !made.get().day().zone().equals(day.zone())) {
            return false;
        }
        tx.script("DROP TABLE IF EXISTS temp.changed_customer");
        Journal.changedCustomers(tx, made.get().operation(), TABLES::contains);
        FactShift.find(tx, made.get().day(), day);
        return changed(tx) <= tx.number(MOST);
    }
}
