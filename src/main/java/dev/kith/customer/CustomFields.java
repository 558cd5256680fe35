package dev.kith.customer;

import dev.kith.base.KithException;
import dev.kith.base.Dates;
import dev.kith.db.Tx;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fields of the user's own making. A field has a type from its first value on: number, date, flag or text. */
public final class CustomFields {
    /** A field, and how many customers have a value for it. */
    public record Field(long id, String name, String type, long customers) {}

    private final Tx tx;

    public CustomFields(Tx tx) {
        this.tx = tx;
    }

    /** The fields there are. */
    public List<Field> list() {
        return tx.list(
                """
                SELECT f.id, f.name, f.type, (SELECT count(*) FROM customer_value v WHERE v.field_id = f.id) AS customers
                FROM custom_field f ORDER BY f.name
                """,
                row -> new Field(row.number("id"), row.text("name"), row.text("type"), row.number("customers")));
    }

    /** The values of a customer by field. */
    public Map<String, String> of(long customer) {
        Map<String, String> values = new LinkedHashMap<>();
        tx.list(
                """
                SELECT f.name, v.value FROM customer_value v JOIN custom_field f ON f.id = v.field_id
                WHERE v.customer_id = ? ORDER BY f.name
                """,
                row -> values.put(row.text("name"), row.text("value")),
                customer);
        return values;
    }

    /** Gives a customer values, for fields that it has none for yet; unknown fields are declared. */
    void put(long customer, Map<String, String> values) {
        values.forEach((name, value) -> {
            Field field = declared(name, value);
            tx.run(
                    "INSERT INTO customer_value (customer_id, field_id, value) VALUES (?, ?, ?)",
                    customer,
                    field.id(),
                    checked(field.name(), field.type(), value));
        });
    }

    private Field declared(String name, String value) {
        return tx.find(
                        "SELECT id, name, type FROM custom_field WHERE name = ?",
                        row -> new Field(row.number("id"), row.text("name"), row.text("type"), 0),
                        checkedName(name))
                .orElseGet(() -> {
                    String type = typeOf(value);
                    long id = tx.insert("INSERT INTO custom_field (name, type) VALUES (?, ?)", checkedName(name), type);
                    return new Field(id, name, type, 0);
                });
    }

    /** A field's name as it is stored: a word of letters, digits and - in lower case. */
    public static String checkedName(String name) {
        String word = name.strip().toLowerCase(Locale.ROOT);
        boolean good = !word.isEmpty() && word.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
        if (!good) {
            throw new KithException.Invalid("'" + name + "' is no name for a field: use letters, digits and -.");
        }
        if (Attribute.of(word) != null) {
            throw new KithException.Invalid("Every customer has '" + word + "' already: use --" + word + ".");
        }
        return word;
    }

    /** The type that a field gets from its first value. */
    public static String typeOf(String value) {
        for (String type : List.of("number", "date", "flag")) {
            try {
                checked("", type, value);
                return type;
            } catch (KithException.Invalid e) {
                continue;
            }
        }
        return "text";
    }

    /** A value as a field of that type stores it; throws KithException.Invalid where it is none. */
    public static String checked(String field, String type, String value) {
        return switch (type) {
            case "number" -> number(field, value);
            case "date" -> Dates.parse(value).toString();
            case "flag" -> flag(field, value);
            default -> value;
        };
    }

    private static String number(String field, String value) {
        try {
            return new BigDecimal(value.strip()).toPlainString();
        } catch (NumberFormatException e) {
            throw new KithException.Invalid("The field " + field + " takes a number, not '" + value + "'.");
        }
    }

    private static String flag(String field, String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> "yes";
            case "no", "false" -> "no";
            default -> throw new KithException.Invalid("The field " + field + " takes yes or no, not '" + value + "'.");
        };
    }
}
