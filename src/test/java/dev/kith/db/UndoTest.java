package dev.kith.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.KithException;
import dev.kith.testing.Databases;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases of undo that have names; many of them were found by UndoPropertyTest. */
class UndoTest {
    private static final Instant AT = Databases.operation("undo").at();

    @TempDir
    Path folder;

    private Db db;

    @BeforeEach
    void twoCustomers() {
        db = Databases.in(folder);
        write(tx -> tx.run(
                "INSERT INTO customer (name, name_key, created_at) VALUES ('Amir', 'amir', 0), ('Bea', 'bea', 0)"));
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void whatWasMovedAndThenDeletedElsewhereStaysDeleted() {
        write(tx -> tx.run("INSERT INTO customer_phone (customer_id, phone, digits) VALUES (1, '5', '5')"));
        long move = write(tx -> tx.run("UPDATE customer_phone SET customer_id = 2"));
        write(tx -> tx.run("DELETE FROM customer_phone"));
        Undo.Outcome outcome = undo(move).value();
        assertTrue(outcome.isNothing());
        assertEquals(List.of("customer 1", "customer 2"), names(outcome));
        assertEquals(0, number("SELECT count(*) FROM customer_phone"));
    }

    @Test
    void rowsThatExchangedAUniqueValueGetTheirOwnBack() {
        write(tx -> tx.run(
                "INSERT INTO customer_email (customer_id, email, email_key) VALUES (1, 'a', 'a'), (2, 'b', 'b')"));
        long exchange = write(tx -> tx.run("UPDATE customer_email SET email_key = '~' WHERE id = 1")
                + tx.run("UPDATE customer_email SET email_key = 'a' WHERE id = 2")
                + tx.run("UPDATE customer_email SET email_key = 'b' WHERE id = 1"));
        Written<Undo.Outcome> undo = undo(exchange);
        assertEquals(List.of(), names(undo.value()));
        assertEquals("a", text("SELECT email_key FROM customer_email WHERE id = 1"));
        undo(undo.operation().getAsLong());
        assertEquals("b", text("SELECT email_key FROM customer_email WHERE id = 1"));
    }

    @Test
    void aUniqueValueThatIsTakenSinceIsNotTakenAway() {
        write(tx -> tx.run("INSERT INTO product (sku, name, created_at) VALUES ('A', 'a', 0)"));
        long renamed = write(tx -> tx.run("UPDATE product SET sku = 'B'"));
        write(tx -> tx.run("INSERT INTO product (sku, name, created_at) VALUES ('A', 'another', 0)"));
        Undo.Outcome outcome = undo(renamed).value();
        assertTrue(outcome.isNothing());
        assertEquals("its sku is taken by product 2", outcome.kept().getFirst().reason());
    }

    @Test
    void whatLaterThingsReferToStays() {
        long tag = write(tx -> tx.run("INSERT INTO tag (name, name_key, created_at) VALUES ('vip', 'vip', 0)"));
        write(tx -> tx.run("INSERT INTO customer_tag (customer_id, tag_id) VALUES (2, 1)"));
        assertEquals(
                "customer 2 refers to it", undo(tag).value().kept().getFirst().reason());
    }

    @Test
    void whatItReferredToHasToBeThere() {
        write(tx -> tx.run("UPDATE customer SET referred_by = 2 WHERE id = 1"));
        long cleared = write(tx -> tx.run("UPDATE customer SET referred_by = NULL WHERE id = 1"));
        write(tx -> tx.run("DELETE FROM customer WHERE id = 2"));
        assertEquals(
                "customer 2, which it referred to, is gone",
                undo(cleared).value().kept().getFirst().reason());
    }

    @Test
    void whatAnUndoHadToKeepStillStandsThere() {
        long first = write(tx -> tx.run("UPDATE customer SET city = 'Leeds'"));
        long both = write(tx -> tx.run("UPDATE customer SET city = 'York'"));
        long one = write(tx -> tx.run("UPDATE customer SET city = 'Bath' WHERE id = 1"));
        assertEquals(List.of("customer 1"), names(undo(both).value()));
        undo(one);
        assertEquals("York", text("SELECT city FROM customer WHERE id = 1"));
        assertEquals(List.of("customer 1"), names(undo(first).value()), "York is operation " + both + "'s and stands");
        assertEquals("York", text("SELECT city FROM customer WHERE id = 1"));
        assertEquals(0, number("SELECT count(*) FROM customer WHERE id = 2 AND city IS NOT NULL"));
    }

    @Test
    void whatCameAndWentInOneOperationIsNoChange() {
        long city = write(tx -> tx.run("UPDATE customer SET city = 'Leeds' WHERE id = 1"));
        write(tx -> tx.run("INSERT INTO customer_phone (customer_id, phone, digits) VALUES (1, '5', '5')")
                + tx.run("DELETE FROM customer_phone"));
        assertEquals(List.of(), names(undo(city).value()));
    }

    @Test
    void anEntryOfALedgerIsAChangeOfItsAccount() {
        write(tx -> tx.run("INSERT INTO points_account (customer_id) VALUES (1)"));
        long move = write(tx -> tx.run("UPDATE points_account SET customer_id = 2"));
        write(tx -> tx.run(
                "INSERT INTO points_entry (account_id, kind, points, at, recorded_at) VALUES (1, 'award', 5, 0, 0)"));
        assertEquals(List.of("points account 1"), names(undo(move).value()));
    }

    @Test
    void aColumnThatTheImageDoesNotKnowTakesItsDefault() {
        long removed = write(tx -> tx.run("DELETE FROM customer WHERE id = 1"));
        db.direct(tx -> tx.run(
                "UPDATE operation_change SET before = json_remove(before, '$.kind', '$.city') WHERE operation_id = ?",
                removed));
        db.write(Databases.operation("undo").undoing(removed), tx -> Undo.of(tx, removed, AT, List.of()));
        assertEquals("person", text("SELECT kind FROM customer WHERE id = 1"));
    }

    @Test
    void textComesBackAsItWas() {
        String nasty = "\"quoted\" 'x' \\ \n\r\t % 张 \ud83d\ude42 \u202e \u0001 null [1] {\"a\":1}";
        write(tx -> tx.run("UPDATE customer SET notes = ?, created_at = ? WHERE id = 1", nasty, Long.MAX_VALUE));
        long cleared = write(tx -> tx.run("UPDATE customer SET notes = NULL, created_at = 0 WHERE id = 1"));
        undo(cleared);
        assertEquals(nasty, text("SELECT notes FROM customer WHERE id = 1"));
        assertEquals(Long.MAX_VALUE, number("SELECT created_at FROM customer WHERE id = 1"));
    }

    @Test
    void notTwice() {
        long city = write(tx -> tx.run("UPDATE customer SET city = 'Leeds'"));
        long undo = undo(city).operation().getAsLong();
        assertThrows(KithException.Conflict.class, () -> undo(city));
        undo(undo);
        undo(city);
        assertThrows(KithException.Conflict.class, () -> undo(city));
    }

    @Test
    void theLatestIsTheActorsOwnAndNeitherUndoneNorAnUndo() {
        assertEquals(2, latest("ada"));
        long city = write(tx -> tx.run("UPDATE customer SET city = 'Leeds'"));
        assertEquals(city, latest("ada"));
        assertEquals(0, latest("bob"));
        long undo = undo(city).operation().getAsLong();
        assertEquals(2, latest("ada"));
        undo(undo);
        assertEquals(city, latest("ada"), "it was done again");
    }

    private long latest(String actor) {
        Function<Tx, Long> latest = tx -> Undo.latest(tx, actor).orElse(0);
        return db.read(latest);
    }

    private long write(Function<Tx, Integer> work) {
        return db.write(Databases.operation("test"), work).operation().getAsLong();
    }

    private Written<Undo.Outcome> undo(long operation) {
        Written<Undo.Outcome> undone =
                db.write(Databases.operation("undo").undoing(operation), tx -> Undo.of(tx, operation, AT, List.of()));
        assertEquals(List.of(), db.read(Health::strayRows));
        assertEquals(List.of(), db.read(Health::foreignKeys));
        assertEquals(List.of(), db.read(AuditChain::verify));
        return undone;
    }

    private static List<String> names(Undo.Outcome outcome) {
        return outcome.kept().stream().map(Undo.Kept::name).toList();
    }

    private long number(String sql) {
        Function<Tx, Long> number = tx -> tx.number(sql);
        return db.read(number);
    }

    private String text(String sql) {
        return db.<String>read(tx -> tx.text(sql));
    }
}
