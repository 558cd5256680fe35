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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import in batches of any size, stopped and gone on with, means the same as in one go. */
class BatchImportPropertyTest {
    private static final int RUNS = Integer.getInteger("kith.runs", 12);

    private final AtomicInteger databases = new AtomicInteger();

    @TempDir
    private Path folder;

    private record Case(CustomerFile before, CustomerFile file, long first, long then, boolean clears) {
        static final Generator<Case> ALL = choices -> new Case(
                CustomerFile.colliding(5, 4).draw(choices),
                CustomerFile.colliding(9, 4).draw(choices),
                1 + choices.below(5),
                1 + choices.below(5),
                choices.below(2) == 1);

        @Override
        public String toString() {
            return "\nbefore:\n%s\nfile by %d, then by %d%s:\n%s"
                    .formatted(before, first, then, clears ? ", empty clears" : "", file);
        }
    }

    @Test
    void isTheSameAsInOneGo() {
        World world = World.in(folder);
        Property.check(RUNS, Case.ALL, given -> {
            String clears = given.clears() ? " --empty-clears" : "";
            Path file = moved(given.file().write(folder));
            Path before = given.before().write(folder);
            String whole = made(world, before);
            world.run("import customers " + file + " --db " + whole + clears);
            String parts = made(world, before);
            // The first row that can't be taken stops it, as a kill would: what is committed is there, no more.
            Ran first = world.run("import customers %s --db %s --batch %d --on-error stop%s"
                    .formatted(file, parts, given.first(), clears));
            if (first.code() != 0) {
                world.run("import customers %s --db %s --batch %d%s".formatted(file, parts, given.then(), clears));
            }
            assertEquals(told(world, whole), told(world, parts));
            long run = world.out("import list --db " + parts + " --columns id --format tsv --no-header")
                    .lines()
                    .mapToLong(Long::parseLong)
                    .max()
                    .orElseThrow();
            world.run("undo --run " + run + " --db " + parts);
            assertEquals(customers(world, made(world, before)), customers(world, parts), "the run is taken back");
        });
    }

    /** A database in which a first file was imported already. */
    private String made(World world, Path before) {
        String database = "kith" + databases.incrementAndGet() + ".db";
        world.out("init -q --region GB --db " + database);
        world.run("import customers " + before + " --db " + database);
        return database;
    }

    private static Path moved(Path file) {
        try {
            Path other = file.resolveSibling("others.csv");
            Files.deleteIfExists(other);
            return Files.move(file, other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(World world, String database) {
        String runs = world.out("import list --db " + database
                + " --columns rows,created,updated,unchanged,skipped,rejected,state --format tsv --no-header");
        return runs.lines().findFirst().orElseThrow() + "\n" + customers(world, database);
    }

    private static String customers(World world, String database) {
        return world.out(
                        "customer list --db " + database
                                + " --columns kind,external_id,name,emails,phones,organisation,city,notes --format csv --no-header")
                .lines()
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
