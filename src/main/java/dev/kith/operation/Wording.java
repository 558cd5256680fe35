package dev.kith.operation;

import dev.kith.base.Currency;
import dev.kith.base.Money;
import dev.kith.base.Names;
import dev.kith.base.Text;
import dev.kith.db.RowChange;
import dev.kith.db.Tx;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words for what stands in the tables. A table that it does not know gets its own name and what looks like a title.
 */
final class Wording {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final Set<String> INTERNAL = Set.of("points_lot", "points_allocation", "segment_past", "care_item");
    private static final Set<String> MONEY = Set.of("total", "price", "amount");
    private static final List<String> TITLES =
            List.of("name", "title", "subject", "value", "email", "phone", "number", "description", "text", "kind");

    /** Columns of a new customer that are told by the line that says it was added, or that all have. */
    private static final Set<String> USUAL = Set.of("name", "kind");

    private final Tx tx;
    private final ZoneId zone;
    private final Currency currency;

    Wording(Tx tx, ZoneId zone, Currency currency) {
        this.tx = tx;
        this.zone = zone;
        this.currency = currency;
    }

    /** Whether a table only serves others, so that people need not hear of it. */
    boolean isInternal(String table) {
        return INTERNAL.contains(table);
    }

    boolean isUsual(String column) {
        return USUAL.contains(column);
    }

    /** What a row is: {@code phone}, {@code order 12}. */
    String noun(RowChange change) {
        return switch (change.table()) {
            case "customer_email" -> Names.of("e-mail");
            case "customer_value" -> fieldName(change);
            case "segment_member" -> Names.of("segment");
            case "interaction" -> Text.of("contact {0}", change.row());
            case "task" -> Text.of("task {0}", change.row());
            case "customer_order" -> Text.of("order {0}", change.row());
            case "order_line" -> Names.of("order line");
            case "points_account" -> Names.of("points account");
            case "class_history" -> Names.of("classes");
            case "points_entry" -> Names.of("points");
            default -> Names.of(change.table().replaceFirst("^customer_", ""));
        };
    }

    /** What tells a row from others like it. */
    String label(String table, Map<String, String> row) {
        return switch (table) {
            case "customer_handle" -> row.get("service") + ":" + row.get("handle");
            case "customer_tag" -> name("tag", row.get("tag_id"));
            case "segment_member" -> name("segment", row.get("segment_id"));
            case "interaction" ->
                joined(word(row, "channel"), word(row, "direction"), row.get("subject"), word(row, "outcome"));
            case "contact_policy" ->
                joined(
                        "1".equals(row.get("never")) ? Text.of("do not contact") : "",
                        row.get("until_on"),
                        row.get("quiet"));
            case "contact_channel" ->
                joined(word(row, "channel"), Text.word("1".equals(row.get("wanted")) ? "wanted" : "unwanted"));
            case "task" -> joined(word(row, "kind"), row.get("text"));
            case "customer_order" ->
                joined(row.get("number"), word(row, "kind"), value("total", row.getOrDefault("total", "0")));
            case "order_line" ->
                joined(row.get("description"), productName(row), value("amount", row.getOrDefault("amount", "0")));
            case "class_history" -> joined(word(row, "lifecycle"), word(row, "value"), word(row, "rfm"));
            case "points_account" -> Objects.requireNonNullElse(row.get("id"), "");
            case "points_entry" ->
                joined(word(row, "kind"), signed(row.getOrDefault("points", "0")), row.get("reason"));
            default ->
                TITLES.stream()
                        .filter(row::containsKey)
                        .map(row::get)
                        .findFirst()
                        .orElse(Text.of("row {0}", row.get("id")));
        };
    }

    private static @Nullable String word(Map<String, String> row, String column) {
        String word = row.get(column);
        return word == null ? null : Text.word(word);
    }

    /** A column as people call it, with the thing it belongs to where that is not the customer itself. */
    String field(RowChange change, String column) {
        String field = Names.of(column.replaceFirst("_id$", "").replaceFirst("_at$", ""));
        return switch (change.table()) {
            case "customer" -> field;
            case "customer_email", "customer_phone", "customer_handle", "customer_value" -> noun(change);
            default -> Text.of("{0}, {1}", noun(change), field);
        };
    }

    /** A value as people write it. */
    String value(String column, String value) {
        if (column.endsWith("_at")) {
            return TIME.format(Instant.ofEpochSecond(Long.parseLong(value)).atZone(zone));
        }
        if (MONEY.contains(column)) {
            return new Money(Long.parseLong(value), currency).display();
        }
        return switch (column) {
            case "quantity" ->
                BigDecimal.valueOf(Long.parseLong(value), 3)
                        .stripTrailingZeros()
                        .toPlainString();
            case "organisation_id", "referred_by", "merged_into" -> Text.of("customer {0}", value);
            case "interaction_id" -> Text.of("contact {0}", value);
            case "deep", "never" -> Text.word(value.equals("1") ? "yes" : "no");
            case "tag_id" -> name("tag", value);
            case "segment_id" -> name("segment", value);
            default -> value;
        };
    }

    private static String signed(String points) {
        return points.startsWith("-") ? points : "+" + points;
    }

    private String fieldName(RowChange change) {
        Map<String, String> row =
                Objects.requireNonNullElse(change.after(), Objects.requireNonNullElse(change.before(), Map.of()));
        return name("custom_field", row.get("field_id"));
    }

    private @Nullable String productName(Map<String, String> row) {
        String product = row.get("product_id");
        return row.containsKey("description") || product == null ? null : name("product", product);
    }

    /** A thing's name; where it is gone by now, the name it had last. */
    private String name(String table, @Nullable String id) {
        if (id == null) {
            return Text.of("unknown");
        }
        String sql = switch (table) {
            case "tag" -> "SELECT name FROM tag WHERE id = ?";
            case "segment" -> "SELECT name FROM segment WHERE id = ?";
            case "custom_field" -> "SELECT name FROM custom_field WHERE id = ?";
            default -> "SELECT name FROM product WHERE id = ?";
        };
        long number = Long.parseLong(id);
        String name = tx.text(sql, number);
        if (name == null) {
            name = tx.text("""
                    SELECT json_extract(before, '$.name') FROM operation_change
                    WHERE table_name = ? AND row_id = ? AND kind = 'delete' ORDER BY id DESC LIMIT 1
                    """, table, number);
        }
        return Objects.requireNonNullElse(name, id);
    }

    private static String joined(@Nullable String... parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (part != null && !part.isBlank()) {
                text.append(text.isEmpty() ? "" : " ").append(part);
            }
        }
        return text.toString();
    }
}
