package dev.kith.customer;

import dev.kith.db.Batch;
import dev.kith.db.Tx;
import java.util.List;

/**
 * Makes customers one. The one who stays gets what is missing, and all e-mails, phones, handles, and what the features
 * hold; the row of the other stays as it was, so that what differs can be read again and old ids are still found.
 */
public final class CustomerMerge {
    private static final String PLAN = """
            CREATE TEMP TABLE IF NOT EXISTS merging_customer (
                place INTEGER PRIMARY KEY, from_id INTEGER NOT NULL UNIQUE, into_id INTEGER NOT NULL, way INTEGER);
            CREATE INDEX IF NOT EXISTS temp.merging_customer_into ON merging_customer(into_id);
            DELETE FROM merging_customer;
            """;

    /** What is filled in column by column. */
    private static final List<String> SINGLE = List.of(
            "gender",
            "language",
            "source",
            "owner",
            "preferred_channel",
            "contact_every",
            "interests",
            "occupation",
            "income_band",
            "relationship",
            "temperament",
            "referred_by",
            "notes");

    /**
     * What only makes sense together, and so comes from one customer: the first who does not contradict what is there.
     */
    private static final List<String> ADDRESS = List.of("country", "region", "city", "address", "postal_code");

    private static final List<String> BIRTH = List.of("birthday", "lunar_birthday");

    private static final List<String> JOB = List.of("organisation", "organisation_id", "role");

    private static final String CHOOSE = """
            UPDATE merging_customer SET way = NULL;
            UPDATE merging_customer SET way = 1 WHERE place IN (
                SELECT min(m.place) FROM merging_customer m JOIN customer f ON f.id = m.from_id
                JOIN customer i ON i.id = m.into_id WHERE %s AND (%s) GROUP BY m.into_id);
            """;
    private static final String FILL_CHOSEN = """
            UPDATE customer SET %s
            FROM (SELECT m.into_id, f.* FROM merging_customer m JOIN customer f ON f.id = m.from_id WHERE m.way = 1) f
            WHERE customer.id = f.into_id
            """;
    private static final String AGREES = "(i.%1$s IS NULL OR f.%1$s IS NULL OR lower(i.%1$s) = lower(f.%1$s))";
    private static final String ADDS = "(i.%1$s IS NULL AND f.%1$s IS NOT NULL)";
    private static final String ADDED = "%1$s = coalesce(customer.%1$s, f.%1$s)";

    private static final String CHOOSE_ADDRESS =
            CHOOSE.formatted(every(ADDRESS, AGREES, " AND "), every(ADDRESS, ADDS, " OR "));
    private static final String FILL_ADDRESS = FILL_CHOSEN.formatted(every(ADDRESS, ADDED, ", "));
    private static final String CHOOSE_BIRTH =
            CHOOSE.formatted(every(BIRTH, AGREES, " AND "), every(BIRTH, ADDS, " OR "));
    private static final String FILL_BIRTH = FILL_CHOSEN.formatted(every(BIRTH, ADDED, ", "));
    private static final String CHOOSE_JOB = CHOOSE.formatted(every(JOB, AGREES, " AND "), every(JOB, ADDS, " OR "));
    private static final String FILL_JOB = FILL_CHOSEN.formatted(every(JOB, ADDED, ", "));

    private static final String FILL = """
            UPDATE customer SET %1$s = (
                SELECT f.%1$s FROM merging_customer m JOIN customer f ON f.id = m.from_id
                WHERE m.into_id = customer.id AND f.%1$s IS NOT NULL ORDER BY m.place LIMIT 1)
            WHERE %1$s IS NULL AND id IN (
                SELECT m.into_id FROM merging_customer m JOIN customer f ON f.id = m.from_id WHERE f.%1$s IS NOT NULL)
            """;

    /** An external id is unique, so the one lets go of it before the other takes it. */
    private static final String EXTERNAL_ID = """
            CREATE TEMP TABLE IF NOT EXISTS merging_external_id (id INTEGER PRIMARY KEY, from_id INTEGER, external_id TEXT);
            DELETE FROM merging_external_id;
            INSERT INTO merging_external_id
            SELECT m.into_id, f.id, f.external_id
            FROM (SELECT into_id, min(place) AS place FROM merging_customer m JOIN customer f ON f.id = m.from_id
                WHERE f.external_id IS NOT NULL GROUP BY into_id) first
            JOIN merging_customer m ON m.place = first.place JOIN customer f ON f.id = m.from_id
            JOIN customer i ON i.id = m.into_id WHERE i.external_id IS NULL;
            UPDATE customer SET external_id = NULL WHERE id IN (SELECT from_id FROM merging_external_id);
            UPDATE customer SET external_id = (SELECT external_id FROM merging_external_id e WHERE e.id = customer.id)
            WHERE id IN (SELECT id FROM merging_external_id);
            """;

    /** They are written anew, so that those of the one who stays come first. */
    private static final String MOVE_EMAILS = """
            CREATE TEMP TABLE IF NOT EXISTS merging_email (customer_id INTEGER, email TEXT, email_key TEXT);
            DELETE FROM merging_email;
            INSERT INTO merging_email SELECT m.into_id, e.email, e.email_key
            FROM merging_customer m JOIN customer_email e ON e.customer_id = m.from_id ORDER BY m.place, e.id;
            DELETE FROM customer_email WHERE customer_id IN (SELECT from_id FROM merging_customer);
            INSERT INTO customer_email (customer_id, email, email_key) SELECT * FROM merging_email ORDER BY rowid;
            """;

    private static final String MOVE_HANDLES = """
            CREATE TEMP TABLE IF NOT EXISTS merging_handle (customer_id INTEGER, service TEXT, handle TEXT, handle_key TEXT);
            DELETE FROM merging_handle;
            INSERT INTO merging_handle SELECT m.into_id, h.service, h.handle, h.handle_key
            FROM merging_customer m JOIN customer_handle h ON h.customer_id = m.from_id ORDER BY m.place, h.id;
            DELETE FROM customer_handle WHERE customer_id IN (SELECT from_id FROM merging_customer);
            INSERT INTO customer_handle (customer_id, service, handle, handle_key)
            SELECT * FROM merging_handle ORDER BY rowid;
            """;

    /** A number that the one who stays has already, in whatever spelling, is not taken twice. */
    private static final String MOVE_PHONES = """
            CREATE TEMP TABLE IF NOT EXISTS merging_phone (customer_id INTEGER, phone TEXT, digits TEXT, e164 TEXT);
            DELETE FROM merging_phone;
            INSERT INTO merging_phone SELECT m.into_id, p.phone, p.digits, p.e164
            FROM merging_customer m JOIN customer_phone p ON p.customer_id = m.from_id ORDER BY m.place, p.id;
            DELETE FROM customer_phone WHERE customer_id IN (SELECT from_id FROM merging_customer);
            INSERT INTO customer_phone (customer_id, phone, digits, e164)
            SELECT customer_id, phone, digits, e164 FROM merging_phone n
            WHERE NOT EXISTS (SELECT 1 FROM customer_phone k
                    WHERE k.customer_id = n.customer_id AND coalesce(k.e164, k.digits) = coalesce(n.e164, n.digits))
                AND NOT EXISTS (SELECT 1 FROM merging_phone b WHERE b.customer_id = n.customer_id AND b.rowid < n.rowid
                    AND coalesce(b.e164, b.digits) = coalesce(n.e164, n.digits))
            ORDER BY n.rowid;
            """;

    /** A field that the one who stays has a value of keeps it; the other value stays with the other's row. */
    private static final String MOVE_VALUES = """
            UPDATE customer_value SET customer_id = (SELECT into_id FROM merging_customer WHERE from_id = customer_id)
            WHERE id IN (SELECT id FROM (
                SELECT v.id, row_number() OVER (PARTITION BY m.into_id, v.field_id ORDER BY m.place) AS nth
                FROM merging_customer m JOIN customer_value v ON v.customer_id = m.from_id
                WHERE NOT EXISTS (SELECT 1 FROM customer_value k WHERE k.customer_id = m.into_id AND k.field_id = v.field_id))
                WHERE nth = 1)
            """;

    /** Who belonged to one, or was brought by one, now does so of the other; nobody of themselves. */
    private static final String POINT_ELSEWHERE = """
            UPDATE customer SET organisation_id = (SELECT into_id FROM merging_customer WHERE from_id = organisation_id)
            WHERE organisation_id IN (SELECT from_id FROM merging_customer);
            UPDATE customer SET referred_by = (SELECT into_id FROM merging_customer WHERE from_id = referred_by)
            WHERE referred_by IN (SELECT from_id FROM merging_customer);
            UPDATE customer SET organisation_id = NULL
            WHERE organisation_id = id AND id IN (SELECT into_id FROM merging_customer);
            UPDATE customer SET referred_by = NULL WHERE referred_by = id AND id IN (SELECT into_id FROM merging_customer);
            UPDATE customer SET merged_into = (SELECT into_id FROM merging_customer WHERE from_id = merged_into)
            WHERE merged_into IN (SELECT from_id FROM merging_customer);
            UPDATE customer SET merged_into = (SELECT into_id FROM merging_customer WHERE from_id = id)
            WHERE id IN (SELECT from_id FROM merging_customer);
            """;

    /** Known since the earliest, and in use when one of them is. */
    private static final String TIMES = """
            UPDATE customer SET created_at = min(created_at, (
                SELECT min(f.created_at) FROM merging_customer m JOIN customer f ON f.id = m.from_id
                WHERE m.into_id = customer.id))
            WHERE id IN (SELECT into_id FROM merging_customer);
            UPDATE customer SET archived_at = NULL
            WHERE archived_at IS NOT NULL AND id IN (
                SELECT m.into_id FROM merging_customer m JOIN customer f ON f.id = m.from_id WHERE f.archived_at IS NULL);
            """;

    private final Tx tx;

    public CustomerMerge(Tx tx) {
        this.tx = tx;
    }

    /**
     * Merges customers who are there and were not merged yet.
     *
     * @param plan each customer at most once as the one who goes, and none of those as one who stays; where several
     *     have what is missing, the first has precedence
     */
    public void run(List<Merging> plan, List<CustomerPart> parts) {
        tx.script(PLAN);
        try (Batch batch = tx.batch("INSERT INTO merging_customer (from_id, into_id) VALUES (?, ?)")) {
            plan.forEach(merging -> batch.add(merging.from(), merging.into()));
        }
        tx.script(TIMES);
        SINGLE.forEach(column -> tx.run(FILL.formatted(column)));
        tx.script(CHOOSE_ADDRESS);
        tx.run(FILL_ADDRESS);
        tx.script(CHOOSE_BIRTH);
        tx.run(FILL_BIRTH);
        tx.script(CHOOSE_JOB);
        tx.run(FILL_JOB);
        tx.script(EXTERNAL_ID);
        tx.script(MOVE_EMAILS);
        tx.script(MOVE_HANDLES);
        tx.script(MOVE_PHONES);
        tx.run(MOVE_VALUES);
        parts.forEach(part -> part.merge(tx));
        tx.script(POINT_ELSEWHERE);
    }

    private static String every(List<String> columns, String pattern, String between) {
        return String.join(between, columns.stream().map(pattern::formatted).toList());
    }
}
