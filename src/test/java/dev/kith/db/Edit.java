package dev.kith.db;

import dev.kith.testing.Generator;
import java.util.List;

/**
 * One random change of a journalled table, as SQL. Its numbers choose among the rows that are there, so that it means
 * something whatever came before.
 */
record Edit(Kind kind, int a, int b, int c) {
    /** What is done. */
    enum Kind {
        ADD_CUSTOMER(
                "INSERT INTO customer (name, name_key, external_id, created_at) VALUES ('c' || ?1, 'c' || ?1, CASE ?2 % 3 WHEN 0 THEN 'x' || ?3 END, 0)"),
        SET_CITY("UPDATE customer SET city = 'city' || ?2 WHERE id = " + pick("customer", 1)),
        SET_NOTES(
                "UPDATE customer SET notes = CASE ?2 % 2 WHEN 0 THEN '\"' || ?2 || char(10) || '\\' ELSE NULL END WHERE id = "
                        + pick("customer", 1)),
        SET_EXTERNAL_ID("UPDATE customer SET external_id = 'x' || ?2 WHERE id = " + pick("customer", 1)),
        REFER("UPDATE customer SET referred_by = " + pick("customer", 2) + " WHERE id = " + pick("customer", 1)),
        UNREFER("UPDATE customer SET referred_by = NULL WHERE id = " + pick("customer", 1)),
        MERGE("UPDATE customer SET merged_into = " + pick("customer", 2) + " WHERE id = " + pick("customer", 1)),
        ROTATE_EXTERNAL_IDS(
                "UPDATE customer SET external_id = '~' || external_id; UPDATE customer SET external_id = 'x' || ((substr(external_id, 3) + 1) % 6)"),
        DELETE_CUSTOMER("DELETE FROM customer WHERE id = " + pick("customer", 1)),
        ADD_EMAIL(
                "INSERT INTO customer_email (customer_id, email, email_key) SELECT id, 'e' || ?2, 'e' || ?2 FROM customer WHERE id = "
                        + pick("customer", 1)),
        SET_EMAIL("UPDATE customer_email SET email_key = 'e' || ?2 WHERE id = " + pick("customer_email", 1)),
        ROTATE_EMAILS(
                "UPDATE customer_email SET email_key = '~' || email_key; UPDATE customer_email SET email_key = 'e' || ((substr(email_key, 3) + 1) % 6)"),
        MOVE_EMAIL("UPDATE customer_email SET customer_id = " + pick("customer", 2) + " WHERE id = "
                + pick("customer_email", 1)),
        DELETE_EMAIL("DELETE FROM customer_email WHERE id = " + pick("customer_email", 1)),
        ADD_PHONE("INSERT INTO customer_phone (customer_id, phone, digits) SELECT id, ?2, ?2 FROM customer WHERE id = "
                + pick("customer", 1)),
        MOVE_PHONES("UPDATE customer_phone SET customer_id = " + pick("customer", 2) + " WHERE customer_id = "
                + pick("customer", 1)),
        DELETE_PHONE("DELETE FROM customer_phone WHERE id = " + pick("customer_phone", 1)),
        ADD_HANDLE(
                "INSERT INTO customer_handle (customer_id, service, handle, handle_key) SELECT id, 's', 'h' || ?2, 'h' || ?2 FROM customer WHERE id = "
                        + pick("customer", 1)),
        MOVE_HANDLE("UPDATE customer_handle SET customer_id = " + pick("customer", 2) + " WHERE id = "
                + pick("customer_handle", 1)),
        ADD_FIELD("INSERT INTO custom_field (name, type) VALUES ('f' || ?1, 'text')"),
        DELETE_FIELD("DELETE FROM custom_field WHERE id = " + pick("custom_field", 1)),
        ADD_VALUE(
                "INSERT INTO customer_value (customer_id, field_id, value) SELECT c.id, f.id, ?3 FROM customer c, custom_field f WHERE c.id = "
                        + pick("customer", 1) + " AND f.id = " + pick("custom_field", 2)),
        SET_VALUE("UPDATE customer_value SET value = ?2 WHERE id = " + pick("customer_value", 1)),
        MOVE_VALUE("UPDATE customer_value SET customer_id = " + pick("customer", 2) + " WHERE id = "
                + pick("customer_value", 1)),
        DELETE_VALUE("DELETE FROM customer_value WHERE id = " + pick("customer_value", 1)),
        ADD_TAG("INSERT INTO tag (name, name_key, created_at) VALUES ('t' || ?1, 't' || ?1, 0)"),
        RENAME_TAG("UPDATE tag SET name_key = 't' || ?2, name = 'T' || ?2 WHERE id = " + pick("tag", 1)),
        ROTATE_TAGS(
                "UPDATE tag SET name_key = '~' || name_key; UPDATE tag SET name_key = 't' || ((substr(name_key, 3) + 1) % 6)"),
        RETAG(
                "UPDATE customer_tag SET tag_id = -tag_id WHERE customer_id = " + pick("customer", 1)
                        + "; UPDATE customer_tag SET tag_id = coalesce((SELECT max(id) FROM tag WHERE id < -tag_id), (SELECT max(id) FROM tag)) WHERE tag_id < 0"),
        DELETE_TAG("DELETE FROM tag WHERE id = " + pick("tag", 1)),
        TAG("INSERT INTO customer_tag (customer_id, tag_id) SELECT c.id, t.id FROM customer c, tag t WHERE c.id = "
                + pick("customer", 1) + " AND t.id = " + pick("tag", 2)),
        TAG_ALL("INSERT INTO customer_tag (customer_id, tag_id) SELECT c.id, t.id FROM customer c, tag t WHERE t.id = "
                + pick("tag", 1)
                + " AND NOT EXISTS (SELECT 1 FROM customer_tag x WHERE x.customer_id = c.id AND x.tag_id = t.id)"),
        UNTAG("DELETE FROM customer_tag WHERE id = " + pick("customer_tag", 1)),
        ADD_CONTACT(
                "INSERT INTO interaction (customer_id, channel, started_at, created_at) SELECT id, 'call', ?2, 0 FROM customer WHERE id = "
                        + pick("customer", 1)),
        SET_CONTACT("UPDATE interaction SET outcome = ?2 WHERE id = " + pick("interaction", 1)),
        MOVE_CONTACTS("UPDATE interaction SET customer_id = " + pick("customer", 2) + " WHERE customer_id = "
                + pick("customer", 1)),
        ADD_TASK(
                "INSERT INTO task (customer_id, text, priority, state, created_at) SELECT id, 't' || ?2, 'low', 'open', 0 FROM customer WHERE id = "
                        + pick("customer", 1)),
        FOLLOW_UP("UPDATE task SET interaction_id = " + pick("interaction", 2) + " WHERE id = " + pick("task", 1)),
        CLOSE_TASK("UPDATE task SET state = 'done', closed_at = ?2 WHERE id = " + pick("task", 1)),
        MOVE_TASKS(
                "UPDATE task SET customer_id = " + pick("customer", 2) + " WHERE customer_id = " + pick("customer", 1)),
        DELETE_CONTACT("DELETE FROM interaction WHERE id = " + pick("interaction", 1)),
        ADD_PRODUCT("INSERT INTO product (sku, name, price, created_at) VALUES ('p' || ?1, 'P', ?2, 0)"),
        SET_SKU("UPDATE product SET sku = 'p' || ?2 WHERE id = " + pick("product", 1)),
        ADD_ORDER(
                "INSERT INTO customer_order (customer_id, kind, number, ordered_at, total, created_at) SELECT id, 'order', CASE ?2 % 2 WHEN 0 THEN 'n' || ?3 END, 0, 5, 0 FROM customer WHERE id = "
                        + pick("customer", 1)),
        REFUND("UPDATE customer_order SET refunds_id = " + pick("customer_order", 2) + " WHERE id = "
                + pick("customer_order", 1)),
        MOVE_ORDERS("UPDATE customer_order SET customer_id = " + pick("customer", 2) + " WHERE customer_id = "
                + pick("customer", 1)),
        DELETE_ORDER("DELETE FROM customer_order WHERE id = " + pick("customer_order", 1)),
        ADD_LINE("INSERT INTO order_line (order_id, product_id, quantity, price, amount) SELECT o.id, "
                + pick("product", 2) + ", 1000, ?3, ?3 FROM customer_order o WHERE o.id = "
                + pick("customer_order", 1)),
        MOVE_LINE("UPDATE order_line SET order_id = " + pick("customer_order", 2) + " WHERE id = "
                + pick("order_line", 1)),
        DELETE_LINES("DELETE FROM order_line WHERE order_id = " + pick("customer_order", 1)),
        SET_SETTING("INSERT INTO setting (name, value) VALUES ('s' || ?1, ?2)"),
        CHANGE_SETTING("UPDATE setting SET value = ?2 WHERE id = " + pick("setting", 1)),
        ADD_ACCOUNT(
                "INSERT INTO points_account (customer_id) SELECT id FROM customer WHERE id = " + pick("customer", 1)),
        MOVE_ACCOUNT("UPDATE points_account SET customer_id = " + pick("customer", 2) + " WHERE id = "
                + pick("points_account", 1)),
        AWARD(
                "INSERT INTO points_entry (account_id, kind, points, at, recorded_at) SELECT id, 'award', ?2, 0, 0 FROM points_account WHERE id = "
                        + pick("points_account", 1));

        private final String sql;

        Kind(String sql) {
            this.sql = sql;
        }
    }

    static final Generator<Edit> ANY = choices -> new Edit(
            Kind.values()[(int) choices.below(Kind.values().length)],
            (int) choices.below(6),
            (int) choices.below(6),
            (int) choices.below(6));

    /** A random row of a table; null where it is empty. */
    private static String pick(String table, int parameter) {
        return "(SELECT id FROM %1$s ORDER BY id LIMIT 1 OFFSET ?%2$d %% max(1, (SELECT count(*) FROM %1$s)))"
                .formatted(table, parameter);
    }

    /** Does it; where a constraint forbids it, nothing. */
    void run(Tx tx) {
        try {
            tx.savepoint(part -> {
                for (String sql : kind.sql.split(";", -1)) {
                    int marks = sql.contains("?3") ? 3 : sql.contains("?2") ? 2 : sql.contains("?1") ? 1 : 0;
                    part.run(
                            sql,
                            List.of((long) a, (long) b, (long) c)
                                    .subList(0, marks)
                                    .toArray());
                }
                return true;
            });
        } catch (SqlFailure.SqlBug e) {
            if (!e.duplicateKey()) {
                throw e;
            }
        }
    }
}
