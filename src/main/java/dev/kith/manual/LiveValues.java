package dev.kith.manual;

import dev.kith.base.Printable;
import dev.kith.cli.Live;
import dev.kith.customer.OtherWritings;
import dev.kith.db.Tx;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is in the database, for completion: names that begin as given, whatever their case, a few at the most. */
final class LiveValues {
    private static final String CUSTOMERS = """
            SELECT DISTINCT name AS value FROM customer
            WHERE name_key >= ?1 AND name_key < ?1 || char(0x10ffff) AND archived_at IS NULL AND merged_into IS NULL
            ORDER BY name_key LIMIT 50
            """;
    private static final String IN_SIGHT = "SELECT name AS value FROM customer WHERE id = ? AND archived_at IS NULL";
    private static final int MOST = 50;
    private static final String TAGS = """
            SELECT name AS value FROM tag WHERE name_key >= ?1 AND name_key < ?1 || char(0x10ffff) ORDER BY name_key LIMIT 50
            """;
    private static final String SEGMENTS = """
            SELECT name AS value FROM segment WHERE name_key >= ?1 AND name_key < ?1 || char(0x10ffff) ORDER BY name_key
            LIMIT 50
            """;
    private static final String PRODUCTS = """
            SELECT sku AS value FROM product WHERE substr(lower(sku), 1, length(?1)) = ?1 ORDER BY sku LIMIT 50
            """;
    private static final String FIELDS = """
            SELECT name AS value FROM custom_field WHERE substr(lower(name), 1, length(?1)) = ?1 ORDER BY name LIMIT 50
            """;
    private static final String HOLIDAY_CALENDARS = """
            SELECT DISTINCT calendar AS value FROM holiday
            WHERE calendar_key >= ?1 AND calendar_key < ?1 || char(0x10ffff) ORDER BY calendar_key LIMIT 50
            """;
    private static final String PLANS = """
            SELECT name AS value FROM care_plan WHERE name_key >= ?1 AND name_key < ?1 || char(0x10ffff) ORDER BY name_key
            LIMIT 50
            """;
    private static final String POINTS_RULES = """
            SELECT name AS value FROM points_rule WHERE name_key >= ?1 AND name_key < ?1 || char(0x10ffff) ORDER BY name_key
            LIMIT 50
            """;
    private static final String PROGRAMMES = """
            SELECT name AS value FROM programme WHERE name_key >= ?1 AND name_key < ?1 || char(0x10ffff) ORDER BY name_key
            LIMIT 50
            """;
    private static final String REWARDS = """
            SELECT name AS value FROM reward WHERE name_key >= ?1 AND name_key < ?1 || char(0x10ffff) ORDER BY name_key
            LIMIT 50
            """;
    private static final String SCRIPTS = """
            SELECT name AS value FROM script WHERE name_key >= ?1 AND name_key < ?1 || char(0x10ffff) ORDER BY name_key
            LIMIT 50
            """;
    private static final String TEMPLATES = """
            SELECT name AS value FROM template WHERE name_key >= ?1 AND name_key < ?1 || char(0x10ffff) ORDER BY name_key
            LIMIT 50
            """;
    private static final String TIERS = """
            SELECT DISTINCT name AS value FROM tier WHERE name_key >= ?1 AND name_key < ?1 || char(0x10ffff) AND dropped = 0
            ORDER BY name_key LIMIT 50
            """;
    private static final String OPERATIONS = """
            SELECT id AS value FROM operation WHERE substr(id, 1, length(?1)) = ?1 ORDER BY id DESC LIMIT 20
            """;

    private final Tx tx;

    LiveValues(Tx tx) {
        this.tx = tx;
    }

    /** Values that begin with a prefix in lower case; those that a command line can't hold are left out. */
    List<String> startingWith(Live kind, String prefix) {
        List<String> values = switch (kind) {
            case CUSTOMER -> customers(prefix);
            case TAG -> values(TAGS, prefix);
            case SEGMENT -> values(SEGMENTS, prefix);
            case PRODUCT -> values(PRODUCTS, prefix);
            case FIELD -> values(FIELDS, prefix);
            case HOLIDAY_CALENDAR -> values(HOLIDAY_CALENDARS, prefix);
            case PLAN -> values(PLANS, prefix);
            case POINTS_RULE -> values(POINTS_RULES, prefix);
            case PROGRAMME -> values(PROGRAMMES, prefix);
            case REWARD -> values(REWARDS, prefix);
            case SCRIPT -> values(SCRIPTS, prefix);
            case TEMPLATE -> values(TEMPLATES, prefix);
            case TIER -> values(TIERS, prefix);
            case OPERATION -> values(OPERATIONS, prefix);
            case NOTHING, FILE, QUERY -> List.of();
        };
        return values.stream()
                .filter(value -> Printable.line(value).equals(value))
                .toList();
    }

    /** Those that are written otherwise come after those that begin so as they stand. */
    private List<String> customers(String prefix) {
        Set<String> names = new LinkedHashSet<>(values(CUSTOMERS, prefix));
        new OtherWritings(tx)
                .beginning(prefix)
                .forEach(id -> names.addAll(tx.list(IN_SIGHT, row -> row.text("value"), id)));
        return names.stream().limit(MOST).toList();
    }

    private List<String> values(String sql, String prefix) {
        return tx.list(sql, row -> row.text("value"), prefix);
    }
}
