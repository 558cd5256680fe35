package dev.kith.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.db.Db;
import dev.kith.testing.Databases;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.Ran;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever was done to customers, removing them and taking that back leaves everything as it was. */
class RemoveAndUndoTest {
    private static final List<String> TABLES = List.of(
            "customer",
            "customer_email",
            "customer_phone",
            "customer_handle",
            "custom_field",
            "customer_value",
            "tag",
            "customer_tag",
            "interaction",
            "contact_policy",
            "contact_channel",
            "task");

    private static final Generator<String> STEPS = choices -> {
        long customer = choices.below(4) + 1;
        long other = choices.below(4) + 1;
        return switch ((int) choices.below(13)) {
            case 0 -> "customer add N%d --email e%d@example.com --set level=gold".formatted(customer, customer);
            case 1 -> "customer add Org --is-organisation";
            case 2 ->
                "customer add P --organisation Org --referred-by id:%d --phone 0207946001%d".formatted(other, customer);
            case 3 -> "tag add vip id:%d".formatted(customer);
            case 4 -> "tag remove vip id:%d".formatted(customer);
            case 5 -> "log call id:%d -m Hello".formatted(customer);
            case 6 -> "customer edit id:%d --city Leeds --referred-by id:%d".formatted(customer, other);
            case 7 ->
                "customer edit id:%d --clear email --handle x:h%d --set level=silver".formatted(customer, customer);
            case 8 -> "task add id:%d Write --contact %d".formatted(customer, other);
            case 9 -> "customer archive id:%d".formatted(customer);
            case 11 -> "policy set id:%d --do-not-contact --unwanted call".formatted(customer);
            case 10 -> "log call id:%d id:%d -m Hello --next call --tag hot".formatted(customer, other);
            default -> "customer remove id:%d --yes".formatted(customer);
        };
    };

    @Test
    void removingIsTakenBackWhole() {
        Property.check(12, Generator.lists(STEPS, 15), steps -> {
            try (TemporaryFolder folder = TemporaryFolder.make()) {
                World world = World.in(folder.path());
                Databases.copyTo(world.database());
                for (String step : steps) {
                    Ran ran = world.run(step);
                    assertEquals(true, ran.code() == 0 || ran.code() == 3 || ran.code() == 4, step + "\n" + ran.err());
                }
                List<String> before = rows(world);
                for (String ref : List.of("id:1", "id:2", "id:3")) {
                    Ran removed = world.run("customer remove " + ref + " --yes");
                    if (removed.code() == 0) {
                        world.out("undo");
                    } else {
                        assertEquals(3, removed.code(), removed.err());
                    }
                    assertEquals(before, rows(world), removed.err());
                }
            }
        });
    }

    private static List<String> rows(World world) {
        try (Db db = Db.open(world.database(), notice -> {})) {
            List<String> rows = new ArrayList<>();
            for (String table : TABLES) {
                db.read(tx -> {
                    List<String> columns =
                            tx.list("SELECT name FROM pragma_table_info(?)", row -> row.text("name"), table);
                    rows.addAll(tx.list("SELECT * FROM " + table + " ORDER BY id", row -> {
                        StringBuilder text = new StringBuilder(table);
                        columns.forEach(column -> text.append('|').append(row.textOrNull(column)));
                        return text.toString();
                    }));
                    return true;
                });
            }
            return rows;
        }
    }
}
