package dev.kith.transfer;

import dev.kith.customer.Attribute;
import dev.kith.customer.Keys;
import dev.kith.db.Tx;
import dev.kith.tag.Tagging;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes the staged rows that are decided: a few statements, however many rows there are. */
final class CustomerWrite {
    private static final String CREATE =
            """
            INSERT INTO customer (kind, external_id, name, name_key, created_at, %1$s)
            SELECT coalesce(kind, 'person'), external_id, coalesce(name, label), name_key, ?, %3$s
            FROM stage WHERE %2$s ORDER BY row
            """.formatted(CustomerStage.COLUMNS, CustomerStage.CREATES, CustomerStage.VALUES);

    private static final String WRITTEN = """
            DROP TABLE IF EXISTS temp.written;
            CREATE TEMP TABLE written (row INTEGER PRIMARY KEY, customer INTEGER, made INTEGER);
            CREATE INDEX temp.written_customer ON written(customer) WHERE NOT made;
            """;

    /** New customers have ids in the order of the rows, without gaps. */
    private static final String CREATED = """
            INSERT INTO written SELECT row, ? + row_number() OVER (ORDER BY row), 1 FROM stage WHERE %s
            """.formatted(CustomerStage.CREATES);

    /** What the customers of rows that are written had of something that the rows erase. */
    private static final String CLEAR = """
            DELETE FROM %1$s WHERE id IN (
                SELECT x.id FROM stage_clear d CROSS JOIN written w ON w.row = d.row
                CROSS JOIN %1$s x ON x.customer_id = w.customer WHERE NOT w.made AND d.field = %2$s)
            """;

    private static final String PUTTING = """
            INSERT INTO temp.putting_tag (customer_id, tag_id)
            SELECT w.customer, t.id FROM written w CROSS JOIN stage_tag d ON d.row = w.row
            CROSS JOIN tag t ON t.name_key = d.tag_key ORDER BY w.row
            """;

    /** Where no group is exclusive, tags come on as they are; this is faster than {@link Tagging}. */
    private static final String TAG_NEW = """
            INSERT INTO customer_tag (customer_id, tag_id)
            SELECT w.customer, t.id FROM written w CROSS JOIN stage_tag d ON d.row = w.row
            CROSS JOIN tag t ON t.name_key = d.tag_key WHERE w.made
            """;

    private static final String TAG_OLD = """
            INSERT INTO customer_tag (customer_id, tag_id)
            SELECT DISTINCT w.customer, t.id FROM written w CROSS JOIN stage_tag d ON d.row = w.row
            CROSS JOIN tag t ON t.name_key = d.tag_key
            WHERE NOT w.made
                AND NOT EXISTS (SELECT 1 FROM customer_tag x WHERE x.customer_id = w.customer AND x.tag_id = t.id)
            ORDER BY w.row
            """;

    /** A lunar birthday goes when the birthday becomes another day. */
    private static final String LUNAR_BEFORE =
            "iif(s.birthday IS NULL OR s.birthday = customer.birthday, customer.lunar_birthday, NULL)";

    private final Tx tx;

    CustomerWrite(Tx tx) {
        this.tx = tx;
        tx.define("kith_name_key", Keys::name);
    }

    /** Creates and updates; what turns out to be as it was becomes unchanged. */
    void write(Instant now) {
        long before = tx.number("SELECT seq FROM sqlite_sequence WHERE name = 'customer'");
        tx.script(WRITTEN);
        tx.run(CREATE, now);
        tx.run(CREATED, before);
        unchanged();
        tx.run("INSERT INTO written SELECT row, target, 0 FROM stage WHERE action = 'updated'");
        update();
        clear();
        details();
    }

    private void unchanged() {
        tx.run("""
                UPDATE stage AS s SET action = 'unchanged' FROM customer c
                WHERE s.action = 'updated' AND c.id = s.target AND NOT (%s)
                AND NOT EXISTS (SELECT 1 FROM stage_email d WHERE d.row = s.row AND NOT EXISTS (
                    SELECT 1 FROM customer_email x WHERE x.email_key = d.email_key))
                AND NOT EXISTS (SELECT 1 FROM stage_phone d WHERE d.row = s.row AND NOT EXISTS (
                    SELECT 1 FROM customer_phone x WHERE x.customer_id = s.target AND coalesce(x.e164, x.digits) = d.key))
                AND NOT EXISTS (SELECT 1 FROM stage_handle d WHERE d.row = s.row AND NOT EXISTS (
                    SELECT 1 FROM customer_handle x WHERE x.service = d.service AND x.handle_key = d.handle_key))
                AND NOT %s
                AND NOT EXISTS (SELECT 1 FROM stage_tag d WHERE d.row = s.row AND NOT EXISTS (
                    SELECT 1 FROM customer_tag x JOIN tag t ON t.id = x.tag_id
                    WHERE x.customer_id = s.target AND t.name_key = d.tag_key))
                """.formatted(differsSql(), detailsDifferSql("s.row", "s.target")));
    }

    private void update() {
        List<String> sets = new ArrayList<>();
        for (String column : columns()) {
            String before = column.equals(Attribute.LUNAR_BIRTHDAY.column()) ? LUNAR_BEFORE : "customer." + column;
            sets.add("%1$s = nullif(coalesce(s.%1$s, %2$s), '')".formatted(column, before));
        }
        tx.run("""
                UPDATE customer SET %s, name_key = CASE WHEN s.name IS NULL THEN customer.name_key ELSE s.name_key END,
                    organisation_id = CASE WHEN s.organisation IS NULL OR nullif(s.organisation, '') IS customer.organisation
                        THEN customer.organisation_id END
                FROM stage s WHERE s.action = 'updated' AND customer.id = s.target
                """.formatted(String.join(", ", sets)));
    }

    /** E-mails, phones and handles of customers who are to have none any more. */
    private void clear() {
        tx.run(CLEAR.formatted("customer_email", "'email'"));
        tx.run(CLEAR.formatted("customer_phone", "'phone'"));
        tx.run(CLEAR.formatted("customer_handle", "'handle.' || x.service"));
        tx.run(CLEAR.formatted(
                "customer_value", "'field.' || (SELECT f.name FROM custom_field f WHERE f.id = x.field_id)"));
    }

    /** E-mails, phones, handles, values and tags that their customers do not have yet. */
    private void details() {
        tx.run("""
                INSERT INTO customer_email (customer_id, email, email_key)
                SELECT w.customer, d.email, d.email_key FROM stage_email d CROSS JOIN written w ON w.row = d.row
                WHERE w.made OR NOT EXISTS (SELECT 1 FROM customer_email x WHERE x.email_key = d.email_key)
                """);
        tx.run("""
                INSERT INTO customer_phone (customer_id, phone, digits, e164)
                SELECT w.customer, d.phone, d.digits, d.e164 FROM stage_phone d CROSS JOIN written w ON w.row = d.row
                WHERE w.made OR NOT EXISTS (
                    SELECT 1 FROM customer_phone x WHERE x.customer_id = w.customer AND coalesce(x.e164, x.digits) = d.key)
                """);
        tx.run("""
                INSERT INTO customer_handle (customer_id, service, handle, handle_key)
                SELECT w.customer, d.service, d.handle, d.handle_key FROM written w JOIN stage_handle d ON d.row = w.row
                WHERE w.made OR NOT EXISTS (
                    SELECT 1 FROM customer_handle x WHERE x.service = d.service AND x.handle_key = d.handle_key)
                ORDER BY w.row
                """);
        declareFields();
        tx.run("""
                UPDATE customer_value SET value = d.value
                FROM written w JOIN stage_value d ON d.row = w.row JOIN custom_field f ON f.name = d.name
                WHERE NOT w.made AND customer_value.customer_id = w.customer AND customer_value.field_id = f.id
                """);
        tx.run("""
                INSERT INTO customer_value (customer_id, field_id, value)
                SELECT w.customer, f.id, d.value
                FROM written w JOIN stage_value d ON d.row = w.row JOIN custom_field f ON f.name = d.name
                WHERE NOT EXISTS (SELECT 1 FROM customer_value x WHERE x.customer_id = w.customer AND x.field_id = f.id)
                ORDER BY w.row
                """);
    }

    /** Declares the custom fields that rows to be written bring, with the type of their values. */
    private void declareFields() {
        tx.run("""
                INSERT INTO custom_field (name, type)
                SELECT d.name, t.type FROM stage_value d JOIN written w ON w.row = d.row JOIN stage_type t ON t.name = d.name
                WHERE NOT EXISTS (SELECT 1 FROM custom_field f WHERE f.name = d.name)
                GROUP BY d.name ORDER BY min(d.row)
                """);
    }

    /** Puts tags on the customers of the rows that were written, whichever way, and says how many were new. */
    int tag(Instant now) {
        tx.run("""
                INSERT INTO tag (name, name_key, created_at)
                SELECT d.tag, d.tag_key, ? FROM stage_tag d JOIN written w ON w.row = d.row
                WHERE NOT EXISTS (SELECT 1 FROM tag t WHERE t.name_key = d.tag_key)
                GROUP BY d.tag_key ORDER BY min(d.row), d.tag_key
                """, now);
        if (Tagging.anyExclusive(tx)) {
            Tagging tagging = new Tagging(tx);
            tx.run(PUTTING);
            return (int) tagging.put().put();
        }
        return tx.run(TAG_NEW) + tx.run(TAG_OLD);
    }

    /** Links persons that were written to the one organisation among the customers that has the name of theirs. */
    void link() {
        if (tx.number("SELECT EXISTS (SELECT 1 FROM customer WHERE kind = 'organisation')") == 0) {
            return;
        }
        tx.run("""
                UPDATE customer SET organisation_id = o.id
                FROM written w, stage s, (
                    SELECT name_key, max(id) AS id FROM customer WHERE kind = 'organisation' AND merged_into IS NULL
                    GROUP BY name_key HAVING count(*) = 1) o
                WHERE customer.id = w.customer AND s.row = w.row AND customer.kind = 'person'
                    AND s.organisation <> '' AND o.name_key = kith_name_key(s.organisation)
                """);
    }

    /** Notes a row that was written by itself. */
    void wrote(long row, long customer) {
        tx.run("INSERT INTO written VALUES (?, ?, 0)", row, customer);
    }

    /** Whether the staged row s has a value that customer c has not, in a column of the customer itself. */
    static String differsSql() {
        List<String> differences = new ArrayList<>();
        for (String column : columns()) {
            differences.add("s.%1$s IS NOT NULL AND nullif(s.%1$s, '') IS NOT c.%1$s".formatted(column));
        }
        return String.join(" OR ", differences);
    }

    /** Whether the row has a value of a field of the user's own that the customer has not, or erases something. */
    static String detailsDifferSql(String row, String customer) {
        return """
                (EXISTS (SELECT 1 FROM stage_value d WHERE d.row = %2$s AND NOT EXISTS (
                    SELECT 1 FROM customer_value x JOIN custom_field f ON f.id = x.field_id
                    WHERE x.customer_id = %1$s AND f.name = d.name AND x.value = d.value))
                OR EXISTS (SELECT 1 FROM stage_clear d WHERE d.row = %2$s AND (
                    d.field = 'email' AND EXISTS (SELECT 1 FROM customer_email x WHERE x.customer_id = %1$s)
                    OR d.field = 'phone' AND EXISTS (SELECT 1 FROM customer_phone x WHERE x.customer_id = %1$s)
                    OR EXISTS (SELECT 1 FROM customer_handle x
                        WHERE x.customer_id = %1$s AND 'handle.' || x.service = d.field)
                    OR EXISTS (SELECT 1 FROM customer_value x JOIN custom_field f ON f.id = x.field_id
                        WHERE x.customer_id = %1$s AND 'field.' || f.name = d.field))))
                """.formatted(customer, row);
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("kind", "external_id", "name"));
        for (Attribute attribute : Attribute.values()) {
            columns.add(attribute.column());
        }
        return columns;
    }
}
