package dev.kith.reward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.kith.testing.Choices;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.Ran;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Whatever is redeemed, used, refunded, revoked and undone: points and coupons go together, and nothing is there twice.
 */
class RewardPropertyTest {
    private static final int RUNS = 3;
    private static final int LONGEST = 14;

    /** What must never be found, and the query that looks for it. */
    private static final Map<String, String> NEVER = Map.of(
            "a coupon whose redemption was taken back",
            """
            SELECT count(*) FROM coupon k WHERE k.revoked_at IS NULL AND k.entry_id IS NOT NULL AND (
                WITH RECURSIVE chain(id, depth) AS (
                    SELECT k.entry_id, 0 UNION ALL
                    SELECT e.id, depth + 1 FROM points_entry e JOIN chain c ON e.reverses_id = c.id)
                SELECT max(depth) % 2 FROM chain) = 1
            """,
            "a redemption that stands without a coupon",
            """
            SELECT count(*) FROM points_entry r WHERE r.kind = 'redemption'
                AND NOT EXISTS (SELECT 1 FROM coupon k WHERE k.entry_id = r.id AND k.revoked_at IS NULL) AND (
                WITH RECURSIVE chain(id, depth) AS (
                    SELECT r.id, 0 UNION ALL
                    SELECT e.id, depth + 1 FROM points_entry e JOIN chain c ON e.reverses_id = c.id)
                SELECT max(depth) % 2 FROM chain) = 0
            """,
            "an order that is less by a coupon that was not used for it",
            """
            SELECT count(*) FROM customer_order o JOIN order_line l ON l.order_id = o.id
            WHERE o.kind = 'order' AND l.product_id IS NULL AND NOT EXISTS (
                SELECT 1 FROM coupon k WHERE k.order_id = o.id AND k.taken_off = -l.amount
                    AND l.description = 'coupon ' || substr(k.code, 1, 4) || '-' || substr(k.code, 5, 4) || '-'
                        || substr(k.code, 9, 4) || '-' || substr(k.code, 13))
            """,
            "more mugs than there are",
            "SELECT max(0, count(*) - 3) FROM coupon k JOIN reward r ON r.id = k.reward_id WHERE r.name = 'Mug' AND k.revoked_at IS NULL",
            "an order that is refunded for more than was paid",
            """
            SELECT count(*) FROM customer_order o WHERE o.kind = 'order'
                AND o.total + (SELECT coalesce(sum(r.total), 0) FROM customer_order r WHERE r.refunds_id = o.id) < 0
            """,
            "a row that leads nowhere",
            "SELECT count(*) FROM pragma_foreign_key_check");

    /** What somebody does; a question mark stands for the code of a coupon, one of those that there are. */
    private record Step(String command, int which) {
        static final Generator<Step> ANY =
                choices -> new Step(command(choices), Generator.ints(0, 5).draw(choices));

        private static String command(Choices choices) {
            int customer = Generator.ints(1, 2).draw(choices);
            int order = Generator.ints(1, 4).draw(choices);
            return Generator.of(
                            "reward revoke ?",
                            "reward redeem " + customer + " Mug",
                            "reward redeem " + customer + " 'Two off' --ref r" + order,
                            "reward redeem " + customer + " 'A tenth'",
                            "order add " + customer + " --item TEA:" + order + " --coupon ?",
                            "order add " + customer + " --item TEA:3",
                            "order refund id:" + order + " --item TEA:1",
                            "order refund id:" + order,
                            "reward use ?",
                            "reward revoke ?",
                            "reward send ?",
                            "points rule grant idea " + customer + " --ref i" + order,
                            "undo " + (8 + Generator.ints(1, LONGEST).draw(choices)),
                            "undo " + (8 + Generator.ints(1, LONGEST).draw(choices)))
                    .draw(choices);
        }
    }

    @Test
    void pointsAndCouponsGoTogether() {
        Property.check(RUNS, Generator.lists(Step.ANY, LONGEST), steps -> {
            try (TemporaryFolder own = TemporaryFolder.make()) {
                World world = World.in(own.path());
                world.out("init --currency GBP -q");
                world.out("customer add Ada -q");
                world.out("customer add Bo -q");
                world.out("reward define Mug --points 100 --stock 3 -q");
                world.out("reward define 'Two off' --points 50 --value 2.00 --minimum 5 -q");
                world.out("reward define 'A tenth' --points 30 --percent 10 --stacks yes -q");
                world.out("points rule define base --points 10 --per 1.00 -q");
                world.out("points rule define idea --cause suggestion --gives-coupon Mug -q");
                world.out("order add 1 --item TEA:2@7.45 -q");
                world.out("points award 2 1000 -q");
                world.out("reward redeem 2 'Two off' -q");
                world.out("reward redeem 2 Mug -q");
                for (Step step : steps) {
                    run(world, step);
                }
                backToTheBeginning(world);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void run(World world, Step step) throws SQLException {
        String command = step.command();
        if (command.contains("?")) {
            List<String> codes = texts(world, "SELECT code FROM coupon ORDER BY id");
            if (codes.isEmpty()) {
                return;
            }
            command = command.replace("?", codes.get(step.which() % codes.size()));
        }
        check(world, command, world.run(command));
    }

    /** Takes all back that can be taken back, the last first. */
    private static void backToTheBeginning(World world) throws SQLException {
        for (String id : texts(world, "SELECT id FROM operation WHERE undoes IS NULL ORDER BY id DESC")) {
            String command = "undo " + id;
            check(world, command, world.run(command));
        }
        assertEquals(0, world.run("points verify").code());
    }

    private static void check(World world, String command, Ran ran) throws SQLException {
        assertNotEquals(1, ran.code(), () -> command + "\n" + ran.err());
        for (Map.Entry<String, String> never : NEVER.entrySet()) {
            assertEquals(List.of("0"), texts(world, never.getValue()), () -> never.getKey() + " after " + command);
        }
    }

    private static List<String> texts(World world, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + world.database());
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
