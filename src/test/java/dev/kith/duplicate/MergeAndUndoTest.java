package dev.kith.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.db.Db;
import dev.kith.db.Tx;
import dev.kith.testing.Databases;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.Ran;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever customers have, merging loses nothing of it, and taking the merge back leaves everything as it was. */
class MergeAndUndoTest {
    private static final int CUSTOMERS = 5;

    /**
     * Where a row may stay with a customer who was merged: the row itself, what it says otherwise, and who entered it.
     */
    private static final List<String> STAYING = List.of("customer_value.customer_id", "customer.merged_into");

    private static final Generator<String> STEPS = choices -> {
        long customer = choices.below(CUSTOMERS) + 1;
        long other = choices.below(CUSTOMERS) + 1;
        return switch ((int) choices.below(15)) {
            case 0 -> "customer add N%d --email e%d@example.com --set level=gold".formatted(customer, customer);
            case 1 -> "customer add Org%d --is-organisation --city York".formatted(customer);
            case 2 ->
                "customer add P --organisation Org%d --referred-by id:%d --phone 0207946001%d"
                        .formatted(other, other, customer);
            case 3 -> "customer edit id:%d --city Leeds --address 'Mill Lane %d'".formatted(customer, customer);
            case 4 -> "customer edit id:%d --external-id X%d --referred-by id:%d".formatted(customer, customer, other);
            case 5 ->
                "customer edit id:%d --handle x:h%d --set level=silver --birthday 198%d-01-02"
                        .formatted(customer, customer, customer);
            case 6 ->
                "policy set id:%d --wanted email --unwanted call --quiet-hours 2%d-8".formatted(customer, other % 4);
            case 7 -> "tag add tea id:%d".formatted(customer);
            case 8 -> "log call id:%d id:%d -m Hello --next call".formatted(customer, choices.below(4) + 1);
            case 9 -> "points award id:%d %d".formatted(customer, customer * 10);
            case 10 -> "order add id:%d --item TEA:2@%d.50".formatted(customer, customer);
            case 11 -> "customer archive id:%d".formatted(customer);
            case 12 -> "task add id:%d 'Ring back' --due +%dd".formatted(customer, other);
            case 13 -> "customer add P --phone 0207946001%d".formatted(other);
            default ->
                "customer merge id:%d id:%d --prefer %s"
                        .formatted(customer, other, Preference.words().get((int) choices.below(4)));
        };
    };

    private static final List<String> MERGES = List.of(
            "customer merge id:1 id:2",
            "customer merge id:2 id:3 --prefer newest",
            "customer merge id:1 id:4 --prefer fullest",
            "customer merge id:5 id:3 id:1 --prefer oldest");

    @Test
    void nothingIsLostAndAllComesBack() {
        Property.check(30, Generator.lists(STEPS, 25), steps -> {
            try (TemporaryFolder folder = TemporaryFolder.make()) {
                World world = World.in(folder.path());
                Databases.copyTo(world.database());
                for (String step : steps) {
                    Ran ran = world.run(step);
                    assertEquals(true, ran.code() == 0 || ran.code() == 3 || ran.code() == 4, step + "\n" + ran.err());
                }
                MERGES.forEach(merge -> mergeAndBack(world, merge));
                world.write("pairs.txt", "1 2\n3 2\n4 5\n");
                if (world.runLine("kith customer show 5").code() == 0) {
                    mergeAndBack(world, "customer merge - < pairs.txt");
                }
            }
        });
    }

    private static void mergeAndBack(World world, String command) {
        Map<String, String> before = rows(world);
        Map<String, Long> held = held(world);
        Ran merged = world.runLine("kith " + command);
        if (merged.code() != 0 || merged.err().contains("nobody")) {
            assertEquals(before, rows(world), merged.err());
            return;
        }
        assertEquals(held, held(world), merged.err());
        assertEquals(List.of(), astray(world), merged.err());
        world.out("undo");
        assertEquals(before, rows(world), merged.err());
    }

    /** How much of each thing there is with customers who are shown: it must be the same after a merge. */
    private static Map<String, Long> held(World world) {
        return read(world, tx -> {
            Map<String, Long> held = new TreeMap<>();
            for (String table : List.of("customer_order", "task", "customer_email", "customer_handle")) {
                held.put(
                        table,
                        tx.number("SELECT count(*) FROM " + table
                                + " t JOIN customer c ON c.id = t.customer_id WHERE c.merged_into IS NULL"));
            }
            held.put("interaction", tx.number("""
                    SELECT count(DISTINCT coalesce(i.together, i.id)) FROM interaction i
                    JOIN customer c ON c.id = i.customer_id WHERE c.merged_into IS NULL
                    """));
            held.put("points", tx.number("""
                    SELECT coalesce(sum(p.points), 0) FROM points_allocation p JOIN points_account a ON a.id = p.account_id
                    JOIN customer c ON c.id = a.customer_id WHERE c.merged_into IS NULL
                    """));
            held.put("numbers", tx.number("SELECT count(DISTINCT coalesce(e164, digits)) FROM customer_phone"));
            held.put("tags", tx.number("SELECT count(DISTINCT tag_id) FROM customer_tag"));
            held.put("spend", tx.number("SELECT coalesce(sum(total), 0) FROM customer_order"));
            return held;
        });
    }

    /** What refers to a customer who was merged into another, although it should have gone along. */
    private static List<String> astray(World world) {
        return read(world, tx -> {
            List<String> astray = new ArrayList<>();
            for (String table : tables(tx)) {
                for (String column : tx.list(
                        "SELECT \"from\" AS here FROM pragma_foreign_key_list(?) WHERE \"table\" = 'customer'",
                        row -> row.text("here"),
                        table)) {
                    long rows = tx.number(
                            "SELECT count(*) FROM %s t JOIN customer c ON c.id = t.%s WHERE c.merged_into IS NOT NULL"
                                    .formatted(table, column));
                    if (rows > 0 && !STAYING.contains(table + "." + column)) {
                        astray.add(table + "." + column);
                    }
                }
            }
            if (tx.number(
                            "SELECT count(*) FROM customer c JOIN customer i ON i.id = c.merged_into WHERE i.merged_into IS NOT NULL")
                    > 0) {
                astray.add("merged into one who is merged");
            }
            return astray;
        });
    }

    private static Map<String, String> rows(World world) {
        return read(world, tx -> {
            Map<String, String> rows = new TreeMap<>();
            for (String table : tables(tx)) {
                List<String> columns = tx.list("SELECT name FROM pragma_table_info(?)", row -> row.text("name"), table);
                tx.list("SELECT * FROM " + table, row -> {
                    StringBuilder text = new StringBuilder();
                    columns.forEach(column -> text.append(' ').append(row.textOrNull(column)));
                    return rows.put(table + " " + row.text("id"), text.toString());
                });
            }
            return rows;
        });
    }

    private static List<String> tables(Tx tx) {
        return tx.list("SELECT name FROM journal_table ORDER BY name", row -> row.text("name"));
    }

    private static <T> T read(World world, java.util.function.Function<Tx, T> work) {
        try (Db db = Db.open(world.database(), notice -> {})) {
            return db.read(work);
        }
    }
}
