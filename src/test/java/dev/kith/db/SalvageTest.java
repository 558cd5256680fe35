package dev.kith.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.KithException;
import dev.kith.testing.Databases;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalvageTest {
    private static final int TAGS = 3000;
    private static final int PAGE = 4096;
    private static final String ROWS = "SELECT id || ' ' || name FROM tag";

    @TempDir
    Path folder;

    private Path whole;
    private Set<String> rows;

    @BeforeEach
    void manyRows() {
        try (Db db = Databases.in(folder)) {
            Databases.write(db, tx -> {
                for (int i = 0; i < TAGS; i++) {
                    String name = "tag " + i + " with a name that is long enough to need some pages";
                    tx.run("INSERT INTO tag (name, name_key, created_at) VALUES (?1, ?1, 0)", name);
                }
                return true;
            });
            whole = folder.resolve("whole.db");
            Copies.write(db.file(), create(whole));
            rows = new HashSet<>(db.read(SalvageTest::tags));
        }
    }

    @Test
    void aWholeFileIsCopied() {
        Path fresh = create(folder.resolve("fresh.db"));
        Salvage.Result result = Salvage.into(whole, fresh);
        assertEquals(List.of(), result.lost());
        assertEquals(List.of(), result.findings());
        try (Db db = Db.open(fresh, notice -> {})) {
            assertEquals(rows, new HashSet<>(db.read(SalvageTest::tags)));
            assertEquals(List.of(), db.read(AuditChain::verify));
            assertEquals(List.of(), db.read(Health::triggers));
            long next = Databases.write(
                    db, tx -> tx.insert("INSERT INTO tag (name, name_key, created_at) VALUES ('next', 'next', 0)"));
            assertEquals(TAGS + 1, next);
        }
    }

    /** Four pages of rows of one table are gone, two of them neighbours. */
    @Test
    void pagesOfATable() {
        List<Integer> pages = Copies.alone(
                whole,
                tx -> tx.list(
                        "SELECT pageno FROM dbstat WHERE name = 'tag' AND pagetype = 'leaf' ORDER BY path LIMIT 12",
                        row -> (int) row.number("pageno")));
        List<Integer> some = List.of(pages.get(1), pages.get(4), pages.get(5), pages.get(9));
        assertEquals(3, salvages(some).lost().size());
    }

    /** Whatever pages are overwritten: each row is there as it was or named as lost, and the new file is whole. */
    @Test
    void whatCanBeReadIsThereAndTheRestIsNamed() {
        Generator<List<Integer>> pages = Generator.lists(Generator.ints(2, pages(whole)), 6);
        Property.check(25, pages, this::salvages);
    }

    private Salvage.Result salvages(List<Integer> pages) {
        Path damaged = folder.resolve("damaged.db");
        Path fresh = folder.resolve("fresh.db");
        try {
            Files.write(damaged, Files.readAllBytes(whole));
            overwrite(damaged, pages);
            Files.deleteIfExists(fresh);
            create(fresh);
            Salvage.Result result;
            try {
                result = Salvage.into(damaged, fresh);
            } catch (KithException.Storage e) {

                assertEquals(KithException.Storage.Kind.DAMAGED, e.kind(), "the list of tables was hit");
                return new Salvage.Result(0, List.of(), List.of());
            }
            Set<String> saved = new HashSet<>(Copies.alone(fresh, SalvageTest::tags));
            assertTrue(rows.containsAll(saved), "rows that never were");
            for (String row : rows) {
                long id = Long.parseLong(row.substring(0, row.indexOf(' ')));
                boolean lost = result.lost().stream()
                        .anyMatch(range -> range.table().equals("tag") && range.first() <= id && id <= range.last());
                assertEquals(!lost, saved.contains(row), row);
            }
            assertEquals(List.of(), Copies.alone(fresh, Health::pages));
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsNoDatabase() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "hello");
        Path fresh = create(folder.resolve("fresh.db"));
        assertThrows(KithException.Storage.class, () -> Salvage.into(text, fresh));
    }

    private static List<String> tags(Tx tx) {
        return tx.list(ROWS + " ORDER BY id", row -> row.text("id || ' ' || name"));
    }

    private static Path create(Path file) {
        try {
            return Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int pages(Path file) {
        try {
            return (int) (Files.size(file) / PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void overwrite(Path file, List<Integer> pages) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (int page : pages) {
                bytes.seek((page - 1L) * PAGE);
                byte[] nonsense = new byte[PAGE];
                java.util.Arrays.fill(nonsense, (byte) 0xa5);
                bytes.write(nonsense);
            }
        }
    }
}
