package dev.kith.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.customer.CustomerPart;
import dev.kith.db.Db;
import dev.kith.db.Where;
import dev.kith.query.Query;
import dev.kith.testing.Databases;
import dev.kith.testing.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index tells the truth whether or not it could be written. */
class SearchIndexTest {
    private final SearchIndex index = new SearchIndex(List::of);

    @TempDir
    private Path folder;

    @Test
    void readsTheDifferenceWhereTheIndexIsBehind() {
        try (Db db = Databases.in(folder)) {
            long wei = add(db, "张伟");
            assertEquals(List.of(wei), found(db, "伟"));
            index.follow(db);
            long zoe = add(db, "Zoe");
            rename(db, wei, "李");
            assertEquals(List.of(), found(db, "伟"));
            assertEquals(List.of(wei), found(db, "李"));
            assertEquals(List.of(zoe), found(db, "zo"));
            rename(db, zoe, "Ann");
            assertEquals(List.of(), found(db, "zoe"));
            index.follow(db);
            assertEquals(List.of(), found(db, "zoe"));
            assertEquals(List.of(zoe), found(db, "ann"));
        }
    }

    @Test
    void waitsForNobody() {
        try (Db db = Databases.in(folder);
                Db other = Db.open(db.file(), notice -> {})) {
            long zoe = add(db, "Zoe");
            Databases.write(other, tx -> {
                index.follow(db);
                assertEquals(List.of(zoe), found(db, "zoe"));
                return 0;
            });
            assertEquals(0, documents(db));
        }
    }

    /** Of more hits than are ranked the first are shown, and before them those whose names begin so. */
    @Test
    void aWordThatVeryManyHaveStillFindsWhoIsCalledSo() {
        try (Db db = Databases.in(folder)) {
            Databases.write(db, tx -> tx.run("""
                    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10100)
                    INSERT INTO customer (name, name_key, notes, created_at)
                    SELECT 'c' || i, 'c' || i, iif(i % 2, 'green teas', 'green tea'), 0 FROM n
                    """));
            long green = add(db, "Green");
            long greenland = add(db, "Greenland Tea");
            index.follow(db);
            assertEquals(List.of(green, greenland, 1L, 2L), ranked(db, "green").subList(0, 4));
            assertEquals(10_000, ranked(db, "green").size());
            assertEquals(List.of(greenland), ranked(db, "tea greenl"));
            assertEquals(List.of(), ranked(db, "tea nobody"));
            long late = add(db, "green");
            assertEquals(
                    List.of(green, late, greenland, 1L), ranked(db, "green").subList(0, 4));
        }
    }

    /** A customer is found by each writing of the name, before the index is made and after. */
    @Test
    void aNameIsFoundHoweverItIsWritten() {
        Random random = new Random(5);
        List<String> families = List.of("张 張 zhang", "单 單 shan", "曾 曾 zeng", "欧阳 歐陽 ou yang", "刘 劉 liu", "赵 趙 zhao");
        List<String> own = List.of("伟 偉 wei", "国 國 guo", "华 華 hua", "丽 麗 li", "军 軍 jun", "强 強 qiang");
        try (Db db = Databases.in(folder)) {
            Map<Long, List<String>> writings = new HashMap<>();
            for (int i = 0; i < 60; i++) {
                List<String> parts = new ArrayList<>(List.of(families.get(random.nextInt(families.size()))));
                for (int n = random.nextInt(2); n >= 0; n--) {
                    parts.add(own.get(random.nextInt(own.size())));
                }
                List<String> all = writings(parts);
                writings.put(add(db, all.get(random.nextInt(2))), all);
            }
            for (int i = 0; i < 2; i++) {
                writings.forEach((id, all) ->
                        all.forEach(text -> assertTrue(found(db, text).contains(id), () -> all + " by " + text)));
                index.follow(db);
            }
        }
    }

    /** Simplified and traditional, as syllables, as one word, and its initials. */
    private static List<String> writings(List<String> parts) {
        StringBuilder simple = new StringBuilder();
        StringBuilder traditional = new StringBuilder();
        List<String> syllables = new ArrayList<>();
        for (String part : parts) {
            List<String> words = List.of(part.split(" ", -1));
            simple.append(words.get(0));
            traditional.append(words.get(1));
            syllables.addAll(words.subList(2, words.size()));
        }
        StringBuilder initials = new StringBuilder();
        syllables.forEach(syllable -> initials.append(syllable.charAt(0)));
        return List.of(
                simple.toString(),
                traditional.toString(),
                String.join(" ", syllables),
                String.join("", syllables),
                initials.toString());
    }

    private List<Long> ranked(Db db, String text) {
        Query query = Query.parse(text);
        List<Query.Word> words = (query instanceof Query.And and ? and.terms() : List.of(query))
                .stream().map(Query.Word.class::cast).toList();
        return db.read(tx -> tx.list(
                "SELECT value FROM json_each(?) ORDER BY key",
                row -> row.number("value"),
                new Ranking(tx, words).ids(index.readyRecent(tx), Where.ALL)));
    }

    @Test
    void aRemovedCustomerIsFoundNoMore() {
        try (Db db = Databases.in(folder)) {
            long zoe = add(db, "Zoe");
            index.follow(db);
            Databases.write(db, tx -> tx.run("DELETE FROM customer WHERE id = ?", zoe));
            assertEquals(List.of(), found(db, "zoe"));
            index.follow(db);
            assertEquals(0, documents(db));
        }
    }

    /** A program whose parts have more to say of a customer makes the index anew. */
    @Test
    void isMadeAnewWhenThereIsMoreToSay() {
        CustomerPart part = new CustomerPart() {
            @Override
            public List<String> searchText() {
                return List.of("SELECT id AS customer_id, 'loyal' AS text FROM customer");
            }
        };
        try (Db db = Databases.in(folder)) {
            add(db, "Zoe");
            index.follow(db);
            assertEquals(0, loyal(db));
            new SearchIndex(() -> List.of(part)).follow(db);
            assertEquals(1, loyal(db));
            assertEquals(1, documents(db));
        }
    }

    @Test
    void wordsAreNeverCommands() {
        try (Db db = Databases.in(folder)) {
            long zoe = add(db, "Zoe NEAR \"AND\" text:x");
            for (String word : List.of("near", "\"and\"", "text:x", "zoe*")) {
                assertEquals(List.of(zoe), found(db, word), word);
            }
            for (String word : List.of("*", "\"", "(", "^", "\u0000", "🙂", "zoe OR x")) {
                assertEquals(List.of(), found(db, word), word);
            }
        }
    }

    private static long loyal(Db db) {
        return db.<Long>read(tx -> tx.number("SELECT count(*) FROM search_index WHERE search_index MATCH 'loyal'"));
    }

    private static long documents(Db db) {
        return db.<Long>read(tx -> tx.number("SELECT count(*) FROM search_index_docsize"));
    }

    private static long add(Db db, String name) {
        return Databases.write(
                db,
                tx -> tx.insert(
                        "INSERT INTO customer (name, name_key, created_at) VALUES (?, lower(?), ?)",
                        name,
                        name,
                        World.START));
    }

    private static void rename(Db db, long id, String name) {
        Databases.write(db, tx -> tx.run("UPDATE customer SET name = ? WHERE id = ?", name, id));
    }

    private List<Long> found(Db db, String word) {
        return db.read(tx -> {
            Where where = index.containing(List.of(new Query.Word(word, false)), tx);
            return tx.list(
                    "SELECT c.id FROM customer c WHERE " + where.sql(),
                    row -> row.number("id"),
                    where.parameterArray());
        });
    }
}
