package dev.kith.transfer;

import dev.kith.customer.Attribute;
import dev.kith.customer.Handle;
import dev.kith.customer.Keys;
import dev.kith.customer.Phone;
import dev.kith.db.Batch;
import dev.kith.db.Tx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statements that fill the tables of a {@link CustomerStage}. */
final class CustomerBatches implements AutoCloseable {
    private static final String INSERT = """
            INSERT INTO stage (row, line, kind, external_id, name, label, name_key, email, email_key, phone, digits, e164, tag_list%s)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?%s)
            """;

    private static final int ATTRIBUTES_AT = 13;

    /** How many lists of tags are remembered; a file with more of them has some several times. */
    private static final int LISTS = 10_000;

    private final Batch rows;
    private final Batch emails;
    private final Batch phones;
    private final Batch handles;
    private final Batch values;
    private final Batch tags;
    private final Batch keyless;
    private final Batch clears;
    private final List<Attribute> attributes;
    private final @Nullable Object[] cells;
    private final Map<List<String>, Long> lists = new HashMap<>();
    private long lastList;

    /** @param attributes those that the rows have at all */
    CustomerBatches(Tx tx, List<Attribute> attributes) {
        this.attributes = attributes;
        this.cells = new @Nullable Object[ATTRIBUTES_AT + attributes.size()];
        StringBuilder columns = new StringBuilder();
        attributes.forEach(attribute -> columns.append(", ").append(attribute.column()));
        rows = tx.batch(INSERT.formatted(columns, ", ?".repeat(attributes.size())));
        emails = tx.batch("INSERT INTO stage_more_email (row, position, email, email_key) VALUES (?, ?, ?, ?)");
        phones = tx.batch("INSERT INTO stage_more_phone (row, position, phone, digits, e164) VALUES (?, ?, ?, ?, ?)");
        handles = tx.batch("INSERT INTO stage_handle (row, service, handle, handle_key) VALUES (?, ?, ?, ?)");
        values = tx.batch("INSERT INTO stage_value (row, name, value) VALUES (?, ?, ?)");
        tags = tx.batch("INSERT OR IGNORE INTO stage_tag_list (list, tag, tag_key, place) VALUES (?, ?, ?, ?)");
        keyless = tx.batch("INSERT INTO stage_keyless (row) VALUES (?)");
        clears = tx.batch("INSERT INTO stage_clear (row, field) VALUES (?, ?)");
    }

    void add(Draft draft, long line) {
        long row = draft.row();
        cells[0] = row;
        cells[1] = line;
        cells[2] = draft.kind() == null ? null : draft.kind().word();
        cells[3] = draft.externalId();
        cells[4] = draft.name();
        cells[5] = draft.name() == null ? draft.label() : null;
        cells[6] = Keys.name(draft.label());
        email(draft.emails().isEmpty() ? null : draft.emails().getFirst());
        phone(draft.phones().isEmpty() ? null : draft.phones().getFirst());
        cells[12] = list(draft.tags());
        for (int i = 0; i < attributes.size(); i++) {
            cells[ATTRIBUTES_AT + i] = draft.attributes().get(attributes.get(i));
        }
        rows.add(cells);
        more(draft);
        if (!draft.hasKeys()) {
            keyless.add(row);
        }
    }

    private void email(@Nullable String email) {
        cells[7] = email;
        cells[8] = email == null ? null : Keys.email(email);
    }

    private void phone(@Nullable Phone phone) {
        cells[9] = phone == null ? null : phone.typed();
        cells[10] = phone == null ? null : phone.digits();
        cells[11] = phone == null ? null : phone.e164();
    }

    private void more(Draft draft) {
        long row = draft.row();
        for (int i = 1; i < draft.emails().size(); i++) {
            String email = draft.emails().get(i);
            emails.add(row, i, email, Keys.email(email));
        }
        for (int i = 1; i < draft.phones().size(); i++) {
            Phone phone = draft.phones().get(i);
            phones.add(row, i, phone.typed(), phone.digits(), phone.e164());
        }
        for (Handle handle : draft.handles()) {
            handles.add(row, handle.service(), handle.name(), handle.key());
        }
        draft.values().forEach((name, value) -> values.add(row, name, value));
        draft.cleared().forEach(field -> clears.add(row, field));
    }

    private @Nullable Long list(List<String> all) {
        if (all.isEmpty()) {
            return null;
        }
        Long known = lists.get(all);
        if (known != null) {
            return known;
        }
        long list = ++lastList;
        for (int i = 0; i < all.size(); i++) {
            tags.add(list, all.get(i), Keys.name(all.get(i)), i);
        }
        if (lists.size() < LISTS) {
            lists.put(all, list);
        }
        return list;
    }

    @Override
    public void close() {
        try (rows;
                emails;
                phones;
                handles;
                values;
                tags;
                keyless;
                clears) {
            cells[0] = null;
        }
    }
}
