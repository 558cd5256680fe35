package dev.kith.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.Ran;
import dev.kith.testing.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders whose lines stand anywhere, imported in batches of any size, stopped and gone on with, are as in one go. */
class OrderBatchPropertyTest {
    private static final int RUNS = Integer.getInteger("kith.runs", 15);

    private final AtomicInteger databases = new AtomicInteger();

    @TempDir
    private Path folder;

    private record Case(List<String> before, List<String> file, long first, long then) {
        private static final String HEADER = "number,group,refunds,customer,date,sku,product,quantity,price\n";

        private static final Generator<String> LINE = choices -> String.join(
                ",",
                Generator.of("O1,", "O2,", "O3,", "O4,", "C5,", ",g1", ",g2", ",")
                        .draw(choices),
                Generator.of("", "", "", "O1", "O2").draw(choices),
                Generator.of("17", "17", "18", "").draw(choices),
                Generator.of("2026-01-02 10:00", "2026-01-02 10:00", "2026-01-03 11:30", "2026-02-31")
                        .draw(choices),
                Generator.of("A,Tea", "A,Tea", "B,Cup", "C,").draw(choices),
                Generator.of("1", "1", "2", "-1", "x").draw(choices),
                Generator.of("1", "2.5", "y").draw(choices));

        static final Generator<Case> ALL = choices -> new Case(
                lines(3, choices.below(4)).draw(choices),
                lines(14, 14).draw(choices),
                1 + choices.below(6),
                1 + choices.below(6));

        /** Lists of half of the lines at least: lists that may end at any line are short. */
        private static Generator<List<String>> lines(int most, long least) {
            return choices -> {
                List<String> lines = new ArrayList<>();
                for (long size = Math.min(most, least / 2 + choices.below(most)); size > 0; size--) {
                    lines.add(LINE.draw(choices));
                }
                return lines;
            };
        }

        @Override
        public String toString() {
            return "\nbefore:\n%s\nfile by %d, then by %d:\n%s%s"
                    .formatted(String.join("\n", before), first, then, HEADER, String.join("\n", file));
        }
    }

    @Test
    void isTheSameAsInOneGo() {
        World world = World.in(folder);
        Property.check(RUNS, Case.ALL, given -> {
            world.write("before.csv", Case.HEADER + String.join("\n", given.before()) + "\n");
            world.write("file.csv", Case.HEADER + String.join("\n", given.file()) + "\n");
            String command = "import orders file.csv --create-customers --db ";
            String whole = made(world);
            world.run(command + whole + " --rejects whole.csv");
            String parts = made(world);
            // The first row that can't be taken stops it, as a kill would: what is committed is there, no more.
            Ran first = world.run(command + parts + " --rejects parts.csv --on-error stop --batch " + given.first());
            if (first.code() != 0) {
                world.run(command + parts + " --rejects parts.csv --batch " + given.then());
            }
            assertEquals(told(world, whole), told(world, parts));
            assertEquals(world.out("export orders --db " + whole), world.out("export orders --db " + parts));
            assertEquals(read("whole.csv"), read("parts.csv"));
        });
    }

    private String made(World world) {
        String database = "kith" + databases.incrementAndGet() + ".db";
        world.out("init -q --currency GBP --db " + database);
        world.run("import orders before.csv --create-customers --db " + database);
        return database;
    }

    private static String told(World world, String database) {
        return world.out("import list --db " + database
                        + " --columns rows,created,updated,unchanged,skipped,rejected,state --format tsv --no-header")
                .lines()
                .findFirst()
                .orElse("");
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
