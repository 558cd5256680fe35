package dev.kith.customer;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Fields of the user's own making. A field has a type from its first value on: number, date, flag or text. */
public final class CustomFields {
    /** A field, and how many customers have a value for it. */
    public record Field(long id, String name, FieldType type, long customers) {}

    private static final int LONGEST_NAME = 60;

    /** Words that mean something else of a customer. */
    private static final List<String> TAKEN = List.of(
            "id",
            "name",
            "kind",
            "email",
            "emails",
            "phone",
            "phones",
            "handle",
            "handles",
            "external-id",
            "referred-by",
            "tag",
            "tags",
            "created",
            "archived");

    private final Tx tx;

    public CustomFields(Tx tx) {
        this.tx = tx;
    }

    /** The fields there are. */
    public List<Field> list() {
        return tx.list("""
                SELECT f.id, f.name, f.type, (
                    SELECT count(*) FROM customer_value v JOIN customer c ON c.id = v.customer_id
                    WHERE v.field_id = f.id AND c.merged_into IS NULL) AS customers
                FROM custom_field f ORDER BY f.name
                """, CustomFields::field);
    }

    /** The values of a customer by field. */
    public Map<String, String> of(long customer) {
        Map<String, String> values = new LinkedHashMap<>();
        tx.list("""
                SELECT f.name, v.value FROM customer_value v JOIN custom_field f ON f.id = v.field_id
                WHERE v.customer_id = ? ORDER BY f.name
                """, row -> values.put(row.text("name"), row.text("value")), customer);
        return values;
    }

    /**
     * Gives a customer other values than before; unknown fields are declared.
     *
     * @throws KithException.Invalid where a value does not fit its field
     */
    void save(long customer, Map<String, String> before, Map<String, String> after) {
        before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .forEach(name -> tx.run(
                        "DELETE FROM customer_value WHERE customer_id = ? AND field_id = (SELECT id FROM custom_field WHERE name = ?)",
                        customer,
                        name));
        after.forEach((name, value) -> {
            if (!value.equals(before.get(name))) {
                Field field = declared(name, value);
                String stored = field.type().checked(field.name(), value);
                int there = tx.run(
                        "UPDATE customer_value SET value = ? WHERE customer_id = ? AND field_id = ?",
                        stored,
                        customer,
                        field.id());
                if (there == 0) {
                    tx.run(
                            "INSERT INTO customer_value (customer_id, field_id, value) VALUES (?, ?, ?)",
                            customer,
                            field.id(),
                            stored);
                }
            }
        });
    }

    /**
     * Declares a field of a type.
     *
     * @throws KithException.Conflict where it is there with another
     */
    void declare(String name, FieldType type) {
        Field field = find(name).orElseGet(() -> insert(checkedName(name), type));
        if (field.type() != type) {
            throw new KithException.Conflict(
                    Text.of(
                            "The field {0} takes a {1}, not a {2}.",
                            field.name(), field.type().word(), type.word()),
                    Text.of("See 'kith customer field'."));
        }
    }

    private Field declared(String name, String value) {
        return find(name).orElseGet(() -> insert(checkedName(name), FieldType.guess(value)));
    }

    private Field insert(String name, FieldType type) {
        long id = tx.insert("INSERT INTO custom_field (name, type) VALUES (?, ?)", name, type.word());
        return new Field(id, name, type, 0);
    }

    private Optional<Field> find(String name) {
        return tx.find(
                "SELECT id, name, type, 0 AS customers FROM custom_field WHERE name = ?",
                CustomFields::field,
                checkedName(name));
    }

    private static Field field(Row row) {
        return new Field(row.number("id"), row.text("name"), FieldType.of(row.text("type")), row.number("customers"));
    }

    /** A field's name as it is stored: a word of letters, digits, - and _ in lower case. */
    public static String checkedName(String name) {
        String word = name.strip().toLowerCase(Locale.ROOT);
        boolean good = !word.isEmpty()
                && word.length() <= LONGEST_NAME
                && Character.isLetterOrDigit(word.codePointAt(0))
                && word.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
        if (!good) {
            throw new KithException.Invalid(
                    Text.of("'{0}' is no name for a field: use letters, digits and -.", Printable.line(name)));
        }
        if (Attribute.of(word) != null || TAKEN.contains(word)) {
            throw new KithException.Invalid(
                    Text.of("Every customer has '{0}' already, as an option of its own.", word));
        }
        return word;
    }
}
