package dev.kith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.testing.Installed;
import dev.kith.testing.Ran;
import dev.kith.testing.RealProgram.Running;
import dev.kith.testing.World;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The ledger of points where many write to it at once, and where a writer is killed. */
@Tag("blackbox")
@Timeout(300)
class LedgerIT {
    private static final int CUSTOMERS = 6_000;

    @TempDir
    Path folder;

    private Installed kith;
    private World world;

    @BeforeEach
    void prepare() {
        kith = new Installed(folder);
        world = kith.world();
    }

    @Test
    void asManyOfFortyRedeemAtOnceAsTheBalancePaysFor() {
        world.out("customer add Zoe");
        world.out("points award 1 1730 --ref opening");
        List<Running> writers = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            writers.add(kith.start("points redeem 1 100 --ref gift-" + number));
        }
        List<Ran> ends = writers.stream().map(Running::end).toList();
        assertEquals(17, ends.stream().filter(ran -> ran.code() == 0).count(), ends.toString());
        assertEquals(23, ends.stream().filter(ran -> ran.code() == 4).count(), ends.toString());
        assertEquals(30, balance(1));
        assertSound();
    }

    @Test
    void ofFortyWithOneRefOneRedeems() {
        world.out("customer add Zoe");
        world.out("points award 1 1730 --ref opening");
        List<Running> writers = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            writers.add(kith.start("points redeem 1 100 --ref gift"));
        }
        writers.forEach(Installed::assertDone);
        assertEquals(1630, balance(1));
        assertSound();
    }

    @Test
    void ofFortyAtOnceAsManyGetARewardAsThereAre() {
        world.out("customer add Zoe");
        world.out("points award 1 100000");
        world.out("reward define Mug --points 100 --stock 10");
        List<Running> writers = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            writers.add(kith.start("reward redeem 1 mug --ref gift-" + number));
        }
        List<Ran> ends = writers.stream().map(Running::end).toList();
        assertEquals(10, ends.stream().filter(ran -> ran.code() == 0).count(), ends.toString());
        assertEquals(30, ends.stream().filter(ran -> ran.code() == 4).count(), ends.toString());
        assertEquals(99_000, balance(1));
        assertEquals(10, kith.count("(SELECT DISTINCT code FROM coupon)"));
        assertSound();
    }

    @Test
    void ofFortyAtOnceOneUsesACoupon() {
        world.out("customer add Zoe");
        world.out("points award 1 100");
        world.out("reward define Ten --points 100 --value 10");
        String code = world.out("reward redeem 1 ten --columns code --format csv --no-header -q")
                .strip();
        List<Running> writers = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            writers.add(kith.start("order add 1 --item TEA:1@25 --coupon " + code));
        }
        List<Ran> ends = writers.stream().map(Running::end).toList();
        assertEquals(1, ends.stream().filter(ran -> ran.code() == 0).count(), ends.toString());
        assertEquals(39, ends.stream().filter(ran -> ran.code() == 4).count(), ends.toString());
        assertEquals(1, kith.count("customer_order WHERE total = 1500"));
        assertSound();
    }

    @Test
    void aKilledExpireIsAllOrNothingAndTheNextCompletesIt() throws SQLException {
        withLots();
        Ran ran = kith.stopped("points expire -q", "KILL");
        assertTrue(ran.code() == 137 || ran.code() == 0, ran.toString());
        long expired = kith.count("points_entry WHERE kind = 'expiry'");
        assertTrue(expired == 0 || expired == 2L * CUSTOMERS, expired + " entries");
        assertSound();
        world.out("points expire -q");
        assertEquals(2L * CUSTOMERS, kith.count("points_entry WHERE kind = 'expiry'"));
        assertEquals(30, balance(1));
        world.out("points expire -q");
        assertEquals(2L * CUSTOMERS, kith.count("points_entry WHERE kind = 'expiry'"));
        assertSound();
    }

    @Test
    void aKilledBatchOfRedemptionsIsAllOrNothingAndTheSameAgainCompletesIt() throws SQLException {
        withLots();
        StringBuilder lines = new StringBuilder();
        for (int customer = 1; customer <= 2_000; customer++) {
            lines.append(
                    "{\"verb\":\"redeem\",\"customer\":\"%d\",\"points\":5,\"ref\":\"gift\"}\n".formatted(customer));
        }
        world.write("gifts.jsonl", lines.toString());
        Ran ran = kith.stopped("points batch - -q <gifts.jsonl >done.jsonl", "KILL");
        assertTrue(ran.code() == 137 || ran.code() == 0, ran.toString());
        long redeemed = kith.count("points_entry WHERE kind = 'redemption'");
        assertTrue(redeemed == 0 || redeemed == 2_000, redeemed + " entries");
        assertSound();
        Running again = kith.start("points batch - -q <gifts.jsonl >done.jsonl");
        Installed.assertDone(again);
        assertEquals(2_000, kith.count("points_entry WHERE kind = 'redemption'"));
        assertEquals(25, balance(1));
        assertSound();
    }

    /** Everybody has three lots, of which two are over. */
    private void withLots() {
        StringBuilder people = new StringBuilder("external-id,name\n");
        StringBuilder lots = new StringBuilder("customer,points,date,expires\n");
        for (int customer = 1; customer <= CUSTOMERS; customer++) {
            people.append("%1$d,Customer %1$d%n".formatted(customer));
            lots.append("%d,10,2024-01-01,2024-12-31%n".formatted(customer));
            lots.append("%d,20,2024-02-01,2025-12-31%n".formatted(customer));
            lots.append("%d,30,2024-03-01,%n".formatted(customer));
        }
        world.write("people.csv", people.toString());
        world.write("lots.csv", lots.toString());
        world.out("import customers people.csv -q");
        world.out("import points lots.csv -q");
    }

    private long balance(long customer) {
        return Long.parseLong(world.out("points balance " + customer + " --columns available --format tsv --no-header")
                .strip());
    }

    private void assertSound() {
        Ran ran = world.run("points verify");
        assertEquals(0, ran.code(), ran.toString());
        kith.assertClean();
    }
}
