package dev.kith.transfer;

import dev.kith.customer.Attribute;
import dev.kith.customer.FieldType;
import dev.kith.customer.Handle;
import dev.kith.customer.Phone;
import dev.kith.customer.Profile;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of a customer file in temporary tables: filled before the database is locked, then matched and written from.
 * The action of a row says what is to be done with it, and is empty for one that makes a customer, as most do; 'alone'
 * marks a row that has to be taken by itself, in the order of the file, since it shares a key with another.
 *
 * <p>A row's first e-mail and phone stand in the row itself, and what tags it has is a number, since most rows have one
 * of each and few tags are different: one insert a row instead of four. The views show them as the lists that they are.
 */
final class CustomerStage {
    private static final List<Attribute> ATTRIBUTES = List.of(Attribute.values());

    /** The attribute columns, separated by commas. */
    static final String COLUMNS =
            String.join(", ", ATTRIBUTES.stream().map(Attribute::column).toList());

    /** Their values: an empty one is none. */
    static final String VALUES = String.join(
            ", ",
            ATTRIBUTES.stream()
                    .map(attribute -> "nullif(%s, '')".formatted(attribute.column()))
                    .toList());

    /** What became of the rows that were staged. */
    static final String RESULTS = """
            SELECT s.row, s.line, coalesce(s.action, 'created') AS outcome, coalesce(w.customer, s.target) AS id
            FROM stage s LEFT JOIN written w ON w.row = s.row
            """;

    /** Whether a row makes a customer and is decided together with the others. */
    static final String CREATES = "action IS NULL";

    private static final String TABLES = """
            DROP VIEW IF EXISTS temp.stage_email;
            DROP VIEW IF EXISTS temp.stage_phone;
            DROP VIEW IF EXISTS temp.stage_tag;
            DROP TABLE IF EXISTS temp.stage;
            DROP TABLE IF EXISTS temp.stage_more_email;
            DROP TABLE IF EXISTS temp.stage_more_phone;
            DROP TABLE IF EXISTS temp.stage_handle;
            DROP TABLE IF EXISTS temp.stage_value;
            DROP TABLE IF EXISTS temp.stage_tag_list;
            DROP TABLE IF EXISTS temp.stage_clear;
            DROP TABLE IF EXISTS temp.stage_keyless;
            DROP TABLE IF EXISTS temp.stage_type;
            CREATE TEMP TABLE stage (
                row INTEGER PRIMARY KEY, line INTEGER, action TEXT, target INTEGER, kind TEXT, external_id TEXT, name TEXT,
                label TEXT, name_key TEXT, email TEXT, email_key TEXT, phone TEXT, digits TEXT, e164 TEXT, tag_list INTEGER, %s);
            CREATE TEMP TABLE stage_more_email (
                row INTEGER, position INTEGER, email TEXT, email_key TEXT, PRIMARY KEY (row, position)) WITHOUT ROWID;
            CREATE TEMP TABLE stage_more_phone (
                row INTEGER, position INTEGER, phone TEXT, digits TEXT, e164 TEXT, PRIMARY KEY (row, position)) WITHOUT ROWID;
            CREATE TEMP TABLE stage_handle (
                row INTEGER, service TEXT, handle_key TEXT, handle TEXT, PRIMARY KEY (row, service, handle_key)) WITHOUT ROWID;
            CREATE TEMP TABLE stage_value (row INTEGER, name TEXT, value TEXT, PRIMARY KEY (row, name)) WITHOUT ROWID;
            CREATE TEMP TABLE stage_tag_list (
                list INTEGER, tag_key TEXT, tag TEXT, place INTEGER, PRIMARY KEY (list, tag_key)) WITHOUT ROWID;
            CREATE TEMP TABLE stage_clear (row INTEGER, field TEXT, PRIMARY KEY (row, field)) WITHOUT ROWID;
            CREATE TEMP TABLE stage_keyless (row INTEGER PRIMARY KEY);
            CREATE TEMP TABLE stage_type (name TEXT PRIMARY KEY, type TEXT) WITHOUT ROWID;
            CREATE TEMP VIEW stage_email AS
                SELECT row, 0 AS position, email, email_key FROM stage WHERE email IS NOT NULL
                UNION ALL SELECT row, position, email, email_key FROM stage_more_email;
            CREATE TEMP VIEW stage_phone AS
                SELECT row, 0 AS position, phone, digits, e164, coalesce(e164, digits) AS key FROM stage WHERE phone IS NOT NULL
                UNION ALL SELECT row, position, phone, digits, e164, coalesce(e164, digits) FROM stage_more_phone;
            CREATE TEMP VIEW stage_tag AS
                SELECT s.row, l.tag, l.tag_key FROM stage s JOIN stage_tag_list l ON l.list = s.tag_list;
            """.formatted(COLUMNS);

    private final Tx tx;

    CustomerStage(Tx tx) {
        this.tx = tx;
    }

    /**
     * Makes the tables anew and fills them; what is rejected goes into the rejections.
     *
     * @param attributes those that the rows have at all
     */
    void fill(Rows<Draft> rows, List<Attribute> attributes, Rejections rejections) {
        tx.script(TABLES);
        try (CustomerBatches batches = new CustomerBatches(tx, attributes);
                Rejections.Many rejected = rejections.many()) {
            rows.forEach(row -> {
                Draft draft = row.draft();
                if (draft == null) {
                    rejected.add(row.rejection());
                } else {
                    batches.add(draft, row.line());
                }
            });
        }
    }

    /** Notes the types of the custom fields that the rows have values for. */
    void types(Map<String, FieldType> types) {
        types.forEach((name, type) -> tx.run("INSERT INTO stage_type (name, type) VALUES (?, ?)", name, type.word()));
    }

    /** The rows that have to be taken by themselves, in the order of the file. */
    List<Long> alone() {
        return tx.list("SELECT row FROM stage WHERE action = 'alone' ORDER BY row", row -> row.number("row"));
    }

    /** A row again as it was read. */
    Draft draft(long number) {
        return tx.find("SELECT * FROM stage WHERE row = ?", this::draft, number).orElseThrow();
    }

    private Draft draft(Row row) {
        long number = row.number("row");
        String kind = row.textOrNull("kind");
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        for (Attribute attribute : ATTRIBUTES) {
            String value = row.textOrNull(attribute.column());
            if (value != null) {
                attributes.put(attribute, value);
            }
        }
        Map<String, String> values = new HashMap<>();
        tx.list(
                "SELECT name, value FROM stage_value WHERE row = ?",
                value -> values.put(value.text("name"), value.text("value")),
                number);
        return new Draft(
                number,
                kind == null ? null : Profile.Kind.of(kind),
                row.textOrNull("external_id"),
                row.textOrNull("name"),
                tx.list(
                        "SELECT email FROM stage_email WHERE row = ? ORDER BY position",
                        email -> email.text("email"),
                        number),
                tx.list(
                        "SELECT phone, digits, e164 FROM stage_phone WHERE row = ? ORDER BY position",
                        phone -> new Phone(phone.text("phone"), phone.text("digits"), phone.textOrNull("e164")),
                        number),
                tx.list(
                        "SELECT service, handle FROM stage_handle WHERE row = ?",
                        handle -> new Handle(handle.text("service"), handle.text("handle")),
                        number),
                attributes,
                values,
                tx.list("SELECT tag FROM stage_tag WHERE row = ?", tag -> tag.text("tag"), number),
                Set.copyOf(
                        tx.list("SELECT field FROM stage_clear WHERE row = ?", field -> field.text("field"), number)));
    }

    void decide(long row, CustomerUpsert.Result result) {
        Long target = result.customer().isPresent() ? result.customer().getAsLong() : null;
        tx.run(
                "UPDATE stage SET action = ?, target = ? WHERE row = ?",
                result.outcome().word(),
                target,
                row);
    }

    /** The line of the file on which a row ends. */
    long line(long row) {
        return tx.number("SELECT line FROM stage WHERE row = ?", row);
    }

    /** How many rows ended in each outcome. */
    Map<Outcome, Long> counts() {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, tx.number("SELECT count(*) FROM stage WHERE action = ?", outcome.word()));
        }
        counts.merge(Outcome.CREATED, tx.number("SELECT count(*) FROM stage WHERE " + CREATES), Long::sum);
        return counts;
    }
}
