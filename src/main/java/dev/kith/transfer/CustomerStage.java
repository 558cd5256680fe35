package dev.kith.transfer;

import dev.kith.customer.Attribute;
import dev.kith.customer.FieldType;
import dev.kith.customer.Handle;
import dev.kith.customer.Keys;
import dev.kith.customer.Phone;
import dev.kith.customer.Profile;
import dev.kith.db.Batch;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a customer file in temporary tables: filled before the database is locked, then matched and written from.
 * The action of a row is empty until it is decided: create, update, unchanged, skip or reject; 'alone' marks a row that
 * has to be taken by itself, in the order of the file, since it shares a key with another.
 */
final class CustomerStage {
    private static final int HEAD = 7;
    private static final List<Attribute> ATTRIBUTES = List.of(Attribute.values());

    /** The attribute columns, separated by commas. */
    static final String COLUMNS =
            String.join(", ", ATTRIBUTES.stream().map(Attribute::column).toList());

    private static final String TABLES = """
            DROP TABLE IF EXISTS temp.stage;
            DROP TABLE IF EXISTS temp.stage_email;
            DROP TABLE IF EXISTS temp.stage_phone;
            DROP TABLE IF EXISTS temp.stage_handle;
            DROP TABLE IF EXISTS temp.stage_value;
            DROP TABLE IF EXISTS temp.stage_tag;
            CREATE TEMP TABLE stage (
                row INTEGER PRIMARY KEY, line INTEGER, action TEXT, target INTEGER, kind TEXT, external_id TEXT, name TEXT,
                label TEXT, name_key TEXT, %s);
            CREATE TEMP TABLE stage_email (
                row INTEGER, position INTEGER, email_key TEXT, email TEXT, PRIMARY KEY (row, position)) WITHOUT ROWID;
            CREATE TEMP TABLE stage_phone (
                row INTEGER, position INTEGER, key TEXT, phone TEXT, digits TEXT, e164 TEXT, PRIMARY KEY (row, position)) WITHOUT ROWID;
            CREATE TEMP TABLE stage_handle (
                row INTEGER, service TEXT, handle_key TEXT, handle TEXT, PRIMARY KEY (row, service, handle_key)) WITHOUT ROWID;
            CREATE TEMP TABLE stage_value (row INTEGER, name TEXT, value TEXT, PRIMARY KEY (row, name)) WITHOUT ROWID;
            CREATE TEMP TABLE stage_tag (row INTEGER, tag_key TEXT, tag TEXT, PRIMARY KEY (row, tag_key)) WITHOUT ROWID;
            DROP TABLE IF EXISTS temp.stage_keyless;
            CREATE TEMP TABLE stage_keyless (row INTEGER PRIMARY KEY);
            DROP TABLE IF EXISTS temp.stage_type;
            CREATE TEMP TABLE stage_type (name TEXT PRIMARY KEY, type TEXT) WITHOUT ROWID;
            """.formatted(COLUMNS);

    private static final String INSERT =
            "INSERT INTO stage (row, line, kind, external_id, name, label, name_key%s) VALUES (?, ?, ?, ?, ?, ?, ?%s)";

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
        try (Batches batches = new Batches(tx, attributes);
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
                tx.list("SELECT tag FROM stage_tag WHERE row = ?", tag -> tag.text("tag"), number));
    }

    void decide(long row, Outcome outcome) {
        tx.run("UPDATE stage SET action = ? WHERE row = ?", outcome.word(), row);
    }

    /** The line of the file on which a row ends. */
    long line(long row) {
        return tx.number("SELECT line FROM stage WHERE row = ?", row);
    }

    /** How many rows ended in an outcome. */
    long count(Outcome outcome) {
        return tx.number("SELECT count(*) FROM stage WHERE action = ?", outcome.word());
    }

    /** The statements that fill the tables. */
    private static final class Batches implements AutoCloseable {
        private final Batch main;
        private final Batch emails;
        private final Batch phones;
        private final Batch handles;
        private final Batch values;
        private final Batch tags;
        private final Batch keyless;
        private final List<Attribute> attributes;
        private final @Nullable Object[] cells;

        Batches(Tx tx, List<Attribute> attributes) {
            this.attributes = attributes;
            this.cells = new @Nullable Object[HEAD + attributes.size()];
            StringBuilder columns = new StringBuilder();
            attributes.forEach(attribute -> columns.append(", ").append(attribute.column()));
            main = tx.batch(INSERT.formatted(columns, ", ?".repeat(attributes.size())));
            emails = tx.batch("INSERT INTO stage_email (row, position, email, email_key) VALUES (?, ?, ?, ?)");
            phones = tx.batch(
                    "INSERT INTO stage_phone (row, position, key, phone, digits, e164) VALUES (?, ?, ?, ?, ?, ?)");
            handles = tx.batch("INSERT INTO stage_handle (row, service, handle, handle_key) VALUES (?, ?, ?, ?)");
            values = tx.batch("INSERT INTO stage_value (row, name, value) VALUES (?, ?, ?)");
            tags = tx.batch("INSERT OR IGNORE INTO stage_tag (row, tag, tag_key) VALUES (?, ?, ?)");
            keyless = tx.batch("INSERT INTO stage_keyless (row) VALUES (?)");
        }

        void add(Draft draft, long line) {
            long row = draft.row();
            cells[0] = row;
            cells[1] = line;
            cells[2] = draft.kind() == null ? null : draft.kind().word();
            cells[3] = draft.externalId();
            cells[4] = draft.name();
            cells[5] = draft.label();
            cells[6] = Keys.name(draft.label());
            for (int i = 0; i < attributes.size(); i++) {
                cells[HEAD + i] = draft.attributes().get(attributes.get(i));
            }
            main.add(cells);
            int position = 0;
            for (String email : draft.emails()) {
                emails.add(row, position++, email, Keys.email(email));
            }
            for (Phone phone : draft.phones()) {
                phones.add(row, position++, phone.key(), phone.typed(), phone.digits(), phone.e164());
            }
            for (Handle handle : draft.handles()) {
                handles.add(row, handle.service(), handle.name(), handle.key());
            }
            draft.values().forEach((name, value) -> values.add(row, name, value));
            for (String tag : draft.tags()) {
                tags.add(row, tag, Keys.name(tag));
            }
            if (!draft.hasKeys()) {
                keyless.add(row);
            }
        }

        @Override
        public void close() {
            try (main;
                    emails;
                    phones;
                    handles;
                    values;
                    tags;
                    keyless) {
                cells[0] = null;
            }
        }
    }
}
