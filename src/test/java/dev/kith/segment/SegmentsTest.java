package dev.kith.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.db.Db;
import dev.kith.db.Tx;
import dev.kith.testing.Databases;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.Ran;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens in between, a refresh leaves in a segment those whom its query finds, and tags as they should be.
 */
class SegmentsTest {
    private static final int CUSTOMERS = 6;
    private static final List<String> CITIES = List.of("York", "Leeds");
    private static final List<String> SEGMENTS = List.of("locals", "buyers", "others", "jury");
    private static final List<String> QUERIES =
            List.of("city:York", "orders:1..", "orders:2.. or city:Leeds", "tag:tea", "not segment:buyers");

    private static final Generator<String> STEPS = choices -> {
        long customer = choices.below(CUSTOMERS) + 1;
        long other = choices.below(CUSTOMERS) + 1;
        String city = CITIES.get((int) choices.below(CITIES.size()));
        String query = QUERIES.get((int) choices.below(QUERIES.size()));
        return switch ((int) choices.below(20)) {
            case 0 -> "customer add N%d --city %s".formatted(customer, city);
            case 1, 2 -> "customer edit id:%d --city %s".formatted(customer, city);
            case 3, 4 -> "order add id:%d --item TEA=Tea:1@2.50".formatted(customer);
            case 5 -> "order refund id:%d".formatted(other);
            case 6 -> "tag add tea id:%d id:%d".formatted(customer, other);
            case 7 -> "tag add coffee id:%d".formatted(customer);
            case 8 -> "tag remove tea id:%d".formatted(customer);
            case 9 -> "customer archive id:%d".formatted(customer);
            case 10 -> "customer restore id:%d".formatted(customer);
            case 11 -> "customer remove id:%d --yes".formatted(customer);
            case 12 -> "customer merge id:%d id:%d".formatted(customer, other);
            case 13 -> "segment add jury id:%d id:%d".formatted(customer, other);
            case 14 -> "segment remove jury id:%d".formatted(customer);
            case 15 -> "segment edit %s --query '%s'".formatted(customer % 2 == 0 ? "locals" : "others", query);
            case 16 -> "segment edit jury " + (customer % 2 == 0 ? "--tag coffee" : "--clear tag");
            case 17 -> "segment refresh " + SEGMENTS.get((int) other % SEGMENTS.size());
            case 18 -> "undo";
            default -> "clock";
        };
    };

    @Test
    void areWhatTheirQueriesFind() {
        Property.check(4, Generator.lists(STEPS, 60), steps -> {
            try (TemporaryFolder folder = TemporaryFolder.make()) {
                World world = begin(folder);
                for (int i = 0; i < steps.size(); i++) {
                    take(steps.get(i), world);
                    if (i % 12 == 11 || i == steps.size() - 1) {
                        check(world);
                    }
                }
            }
        });
    }

    private static World begin(TemporaryFolder folder) {
        World world = World.in(folder.path());
        Databases.copyTo(world.database());
        for (int customer = 1; customer <= CUSTOMERS; customer++) {
            world.out("customer add N%d --city %s".formatted(customer, CITIES.get(customer % 2)));
        }
        world.out("tag group define drinks tea coffee --exclusive");
        world.out("segment define locals city:York --tag tea");
        world.out("segment define buyers orders:1.. --tag tea");
        world.out("segment define others not segment:buyers");
        world.out("segment define jury --static id:1 --tag coffee");
        return world;
    }

    private static void take(String step, World world) {
        if (step.equals("clock")) {
            world.later(Duration.ofDays(1));
            return;
        }
        Ran ran = world.run(step);
        assertEquals(true, List.of(0, 2, 3, 4, 6).contains(ran.code()), step + "\n" + ran.err());
    }

    private static void check(World world) {
        Ran ran = world.run("segment refresh");
        if (ran.code() == 6) {
            return;
        }
        assertEquals(0, ran.code(), ran.err());
        Map<String, String> queries = read(world, SegmentsTest::queries);
        queries.forEach((name, query) -> assertEquals(
                world.out("customer list --format ids --query '" + query + "'"),
                world.out("segment members " + name + " --format ids"),
                name + ": " + query));
        assertEquals(List.of(), read(world, SegmentsTest::wrong));
        Long operations = read(world, tx -> tx.number("SELECT max(id) FROM operation"));
        world.out("segment refresh");
        assertEquals(
                operations, SegmentsTest.<Long>read(world, tx -> tx.number("SELECT max(id) FROM operation")), "twice");
    }

    private static Map<String, String> queries(Tx tx) {
        Map<String, String> queries = new TreeMap<>();
        tx.list(
                "SELECT name, query FROM segment WHERE query IS NOT NULL",
                row -> queries.put(row.text("name"), row.text("query")));
        return queries;
    }

    /** What must not be, whatever happened. */
    private static List<String> wrong(Tx tx) {
        List<String> wrong = new ArrayList<>();
        wrong.addAll(tx.list("""
                SELECT x.customer_id AS found FROM customer_tag x JOIN tag t ON t.id = x.tag_id
                WHERE t.group_id IS NOT NULL GROUP BY x.customer_id, t.group_id HAVING count(*) > 1
                """, row -> "customer " + row.number("found") + " has two tags of an exclusive group"));
        wrong.addAll(
                tx.list("""
                SELECT x.customer_id AS found FROM customer_tag x JOIN segment s ON s.id = x.segment_id
                WHERE s.tag_id IS NOT x.tag_id OR NOT EXISTS (
                    SELECT 1 FROM segment_member m WHERE m.segment_id = s.id AND m.customer_id = x.customer_id)
                """, row -> "customer " + row.number("found") + " has the tag of a segment that it is not in"));
        wrong.addAll(tx.list("""
                SELECT s.name AS found FROM segment s
                WHERE (SELECT count(*) FROM segment_member m WHERE m.segment_id = s.id) IS NOT (
                    SELECT size FROM segment_size z WHERE z.segment_id = s.id ORDER BY day DESC LIMIT 1)
                """, row -> "the size of " + row.text("found") + " is not kept"));
        for (Segment segment : new Segments(tx).list()) {
            History history = new History(tx);
            long rest =
                    history.entered(segment, java.time.Instant.EPOCH) - history.left(segment, java.time.Instant.EPOCH);
            if (rest != segment.members()) {
                wrong.add(segment.name() + ": entries less exits are " + rest + ", not " + segment.members());
            }
        }
        return wrong;
    }

    private static <T> T read(World world, java.util.function.Function<Tx, T> work) {
        try (Db db = Db.open(world.database(), notice -> {})) {
            return db.read(work);
        }
    }
}
