package dev.kith.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.db.Db;
import dev.kith.db.Tx;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The scores that the R package rfm publishes for its example orders, on the day that it publishes them for
 * (https://rfm.rsquaredacademy.com). There a value is above a quantile from one whole unit above it on, here when it is
 * greater: with quantiles of 296.4 days, 254.8 and 505.4, only 297 days, 255 and 506 are scored otherwise.
 */
class PublishedRfmTest {
    private static final Path ORDERS = Path.of("src/test/resources/rfm/orders.csv");
    private static final LocalDate ANALYSIS = LocalDate.of(2006, 12, 31);

    private record Buyer(long days, long orders, long spend) {}

    @Test
    void scoresAreThosePublished() throws IOException {
        Map<String, Buyer> buyers = buyers();
        Rfm.Limits limits = new Rfm.Limits(
                cuts(buyers.values().stream().map(Buyer::days).toList()),
                cuts(buyers.values().stream().map(Buyer::orders).toList()),
                cuts(buyers.values().stream().map(Buyer::spend).toList()));
        assertEquals(995, buyers.size());
        assertEquals(
                new Rfm.Limits(
                        List.of(115L, 181L, 297L, 482L), List.of(4L, 5L, 6L, 8L), List.of(255L, 382L, 506L, 666L)),
                limits);
        Map<String, String> published = Map.of(
                "Abbey O'Reilly", "205 6 472 343",
                "Add Senger", "140 3 340 412",
                "Aden Lesch", "194 4 405 323",
                "Admiral Senger", "132 5 448 433",
                "Agness O'Keefe", "90 9 843 555",
                "Aileen Barton", "84 9 763 555",
                "Ailene Hermann", "281 8 699 355",
                "Aiyanna Bruen", "246 4 157 321",
                "Ala Schmidt", "349 3 363 212",
                "Alannah Borer", "619 4 196 121");
        published.forEach((name, figures) -> {
            Buyer buyer = buyers.get(name);
            Rfm rfm = Rfm.of(buyer.days(), buyer.orders(), buyer.spend(), limits);
            assertEquals(
                    figures, "%d %d %d %s".formatted(buyer.days(), buyer.orders(), buyer.spend(), rfm.score()), name);
        });
    }

    /**
     * The package's champions (all three scores 4 or 5) are 158 customers with 1,234 orders for 120,178. Here they are
     * one more: who spent 506, above the quantile 505.4, but not by a whole unit.
     */
    @Test
    void championsAreThosePublished() throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            World world = World.in(folder.path()).at(Instant.parse("2006-12-31T12:00:00Z"));
            StringBuilder file = new StringBuilder("order,customer,date,price\n");
            List<String> lines = Files.readAllLines(ORDERS);
            for (int i = 1; i < lines.size(); i++) {
                file.append(i).append(',').append(lines.get(i)).append('\n');
            }
            world.write("orders.csv", file.toString());
            world.out("init");
            world.out("import orders orders.csv --create-customers");
            String champions = "customer list recency:4.. frequency:4.. monetary:4.. ";
            assertEquals("159", found(world, champions));
            assertEquals("158", found(world, champions + "spend:506.01.. "));
            assertEquals("1", found(world, champions + "spend:506 "));
            try (Db db = Db.open(world.database(), notice -> {})) {
                List<Long> ids = world.out(champions + "spend:506.01.. --format ids")
                        .lines()
                        .map(Long::valueOf)
                        .toList();
                assertEquals(
                        List.of(1234L, 12017800L),
                        db.read(tx -> List.of(
                                sum(tx, "SELECT orders FROM customer_fact WHERE customer_id = ?", ids),
                                sum(tx, "SELECT spend FROM customer_fact WHERE customer_id = ?", ids))));
            }
        }
    }

    private static String found(World world, String list) {
        return Long.toString(world.out(list + "--format ids").lines().count());
    }

    private static long sum(Tx tx, String fact, List<Long> customers) {
        return customers.stream().mapToLong(id -> tx.number(fact, id)).sum();
    }

    private static Map<String, Buyer> buyers() throws IOException {
        Map<String, Buyer> buyers = new TreeMap<>();
        List<String> lines = Files.readAllLines(ORDERS);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            long days = ChronoUnit.DAYS.between(LocalDate.parse(cells[1]), ANALYSIS);
            buyers.merge(
                    cells[0],
                    new Buyer(days, 1, Long.parseLong(cells[2])),
                    (before, more) -> new Buyer(
                            Math.min(before.days(), more.days()),
                            before.orders() + more.orders(),
                            before.spend() + more.spend()));
        }
        return buyers;
    }

    private static List<Long> cuts(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return RulesTest.cuts(sorted);
    }
}
