package dev.kith.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.testing.Choices;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.Ran;
import dev.kith.testing.World;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Contacts, tasks, tags, points, key dates, contracts and policies, imported in batches of any size, stopped and gone
 * on with, are as in one go.
 */
class RowBatchPropertyTest {
    private static final int RUNS = Integer.getInteger("kith.runs", 10);

    private final AtomicInteger databases = new AtomicInteger();

    @TempDir
    private Path folder;

    /** What is imported: its header, and rows of few values, so that many are the same. */
    private enum Kind {
        INTERACTIONS("customer,date,channel,text,together"),
        TASKS("customer,text,due,state"),
        TAGS("customer,tags"),
        POINTS("customer,points,earned at,ref"),
        DATES("customer,name,date,yearly"),
        CONTRACTS("customer,name,from,until"),
        POLICIES("customer,do not contact,unwanted,wanted");

        private final String header;

        Kind(String header) {
            this.header = header;
        }

        private String row(Choices choices) {
            String customer =
                    Generator.of("A", "B", "A", "a@example.com", "nobody").draw(choices);
            String date = Generator.of("2026-01-01", "2026-01-02").draw(choices);
            String word = Generator.of("x", "y").draw(choices);
            return customer + ","
                    + switch (this) {
                        case INTERACTIONS ->
                            date + "," + Generator.of("call", "note", "fax").draw(choices) + "," + word + ","
                                    + Generator.of("", "1", "1", "2").draw(choices);
                        case TASKS ->
                            word + "," + Generator.of("", date, "soon").draw(choices) + ","
                                    + Generator.of("open", "done").draw(choices);
                        case TAGS -> Generator.of("x", "y", "x;z", "").draw(choices);
                        case POINTS ->
                            Generator.of("5", "5", "5", "7", "none").draw(choices) + ","
                                    + Generator.of("", date).draw(choices) + ","
                                    + Generator.of("", "", "", "r1", "r2").draw(choices);
                        case DATES ->
                            word + "," + Generator.of("05-20", date, "soon").draw(choices) + ","
                                    + Generator.of("", "no").draw(choices);
                        case CONTRACTS ->
                            word + "," + date + ","
                                    + Generator.of("", "2026-12-31", date, "2025-01-01")
                                            .draw(choices);
                        case POLICIES ->
                            Generator.of("", "yes", "no").draw(choices) + ","
                                    + Generator.of("", "call", "call;sms", "fax")
                                            .draw(choices) + ","
                                    + Generator.of("", "sms", "email").draw(choices);
                    };
        }
    }

    private record Case(Kind kind, List<String> before, List<String> file, long first, long then) {
        static final Generator<Case> ALL = choices -> {
            Kind kind = Generator.of(Kind.values()).draw(choices);
            return new Case(
                    kind,
                    Generator.lists(kind::row, 3).draw(choices),
                    Generator.lists(kind::row, 12).draw(choices),
                    1 + choices.below(5),
                    1 + choices.below(5));
        };

        private String csv(List<String> rows) {
            return Stream.concat(Stream.of(kind.header), rows.stream()).collect(Collectors.joining("\n", "", "\n"));
        }

        private String noun() {
            return kind.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Test
    void isTheSameAsInOneGo() {
        World world = World.in(folder);
        Property.check(RUNS, Case.ALL, given -> {
            world.write("before.csv", given.csv(given.before()));
            world.write("file.csv", given.csv(given.file()));
            String command = "import " + given.noun() + " file.csv --db ";
            String whole = made(world, given);
            world.run(command + whole);
            String parts = made(world, given);
            // The first row that can't be taken stops it, as a kill would: what is committed is there, no more.
            Ran first = world.run(command + parts + " --on-error stop --batch " + given.first());
            if (first.code() != 0) {
                world.run(command + parts + " --batch " + given.then());
            }
            assertEquals(told(world, whole), told(world, parts));
            assertEquals(exported(world, given, whole), exported(world, given, parts));
        });
    }

    /** A database with two customers, in which a first file was imported already. */
    private String made(World world, Case given) {
        String database = "kith" + databases.incrementAndGet() + ".db";
        world.out("init -q --db " + database);
        world.out("customer add A --external-id A --email a@example.com -q --db " + database);
        world.out("customer add B --external-id B -q --db " + database);
        world.run("import " + given.noun() + " before.csv --db " + database);
        return database;
    }

    private static String told(World world, String database) {
        return world.out("import list --db " + database
                        + " --columns rows,created,updated,unchanged,skipped,rejected,state --format tsv --no-header")
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private static String exported(World world, Case given, String database) {
        String noun = given.kind() == Kind.TAGS ? "customers" : given.noun();
        return world.out("export " + noun + " --db " + database);
    }
}
