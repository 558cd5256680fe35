package dev.kith.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.testing.Ran;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Twelve customers and the plans of the practice, which were defined on 1 November 2026; what is made for them on 22
 * November. Eva and Fay bring the first 80 % of what all spent; 180 days without an order are silence.
 */
class TwelveCustomersTest {
    private static final Instant DEFINED = Instant.parse("2026-11-01T08:00:00Z");

    /** Who, what is known of them, and for which plans they get a task, due when. */
    private static final List<String> CUSTOMERS = """
            Ada  | order 40 2026-11-01, reached 2026-11-10      | delivery 2026-11-04, first-order 2026-11-08
            Ben  | order 40 2026-11-19                          | delivery 2026-11-22, monthly-new 2026-11-30
            Cleo | order 60 2026-05-02, order 60 2026-07-02, no-answer 2026-11-05 | monthly-existing 2026-11-30
            Dan  | order 90 2026-07-20, born 1990-11-27         | birthday 2026-11-27, monthly-existing 2026-11-30
            Eva  | order 9000 2026-07-05, deep 2026-10-15       | monthly-key 2026-11-30
            Fay  | order 8000 2026-02-01 | monthly-key 2026-11-30, quarterly-deep 2026-12-31, silent-key 2026-11-22
            Gil  | born 1988-11-30, date 2019-11-25             | key-date 2026-11-25
            Hal  | date 2025-11-29, contract 2027-01-15         | key-date 2026-11-29, renewal 2027-01-15
            Ida  | contract 2027-03-01                          |
            Jon  | problem                                      | monthly-problems 2026-11-30
            Kim  | born 1979-11-23, archived                    |
            Lou  | order 80 2026-07-06, resolved 2026-11-03     |
            """.lines().toList();

    @Test
    void getTheTasksThatTheyShould() {
        inWorld(world -> {
            List<String> expected = new ArrayList<>();
            for (String line : CUSTOMERS) {
                List<String> cells = cells(line);
                Stream.of(cells.get(2).split(",", -1))
                        .map(String::strip)
                        .filter(task -> !task.isEmpty())
                        .map(task -> cells.getFirst() + " " + task)
                        .forEach(expected::add);
            }
            assertEquals(new TreeSet<>(expected), planned(world.out("care preview --format csv")));
            assertEquals("Made " + expected.size() + " tasks by 11 plans.", said(world.run("care run")));
            assertEquals("There is nothing new to do.", said(world.run("care run")));
            assertEquals(
                    expected.size(), world.out("task list --format ids").lines().count());
            addsUp(world);
        });
    }

    /** Where nothing else happens, each day makes what a look ahead said, and nothing twice. */
    @Test
    void getEachDayWhatWasForeseen() {
        inWorld(world -> {
            Set<String> foreseen = planned(world.out("care preview --until 2026-12-28 --format csv"));
            Set<String> made = new TreeSet<>();
            for (int day = 22; day <= 58; day++) {
                Set<String> today = planned(world.out("care preview --format csv"));
                today.forEach(task -> assertEquals(true, made.add(task), task));
                world.out("care run");
                addsUp(world);
                world.later(Duration.ofDays(1));
            }
            assertEquals(foreseen, made);
        });
    }

    @Test
    void getNothingTwiceWhereTwoRunAtOnce() throws Exception {
        inWorld(world -> {
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                List<Future<Ran>> runs = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    runs.add(threads.submit(
                            () -> World.in(world.folder()).at(world.now()).run("care run")));
                }
                List<String> said = new ArrayList<>();
                for (Future<Ran> run : runs) {
                    said.add(said(run.get()));
                }
                said.sort(null);
                assertEquals("Made 15 tasks by 11 plans.", said.getFirst());
                assertEquals(
                        List.of(
                                "There is nothing new to do.",
                                "There is nothing new to do.",
                                "There is nothing new to do."),
                        said.subList(1, 4));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private static void inWorld(java.util.function.Consumer<World> test) {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            World world = World.in(folder.path()).at(DEFINED);
            world.out("init --currency GBP --timezone Europe/Berlin");
            world.out("care init");
            world.at(Instant.parse("2026-11-22T10:00:00Z"));
            for (String line : CUSTOMERS) {
                List<String> cells = cells(line);
                world.out("customer add " + cells.getFirst());
                for (String fact : cells.get(1).split(",", -1)) {
                    know(world, "name:" + cells.getFirst(), List.of(fact.strip().split(" ", -1)));
                }
            }
            test.accept(world);
        }
    }

    private static void know(World world, String ref, List<String> fact) {
        String last = fact.getLast();
        world.out(
                switch (fact.getFirst()) {
                    case "order" -> "order add " + ref + " --item TEA@" + fact.get(1) + " --at " + last;
                    case "reached", "no-answer", "resolved" ->
                        "log call " + ref + " --outcome " + fact.getFirst() + " --at " + last;
                    case "deep" -> "log visit " + ref + " --outcome reached --deep --at " + last;
                    case "born" -> "customer edit " + ref + " --birthday " + last;
                    case "date" -> "customer date add " + ref + " wedding " + last;
                    case "contract" -> "customer contract add " + ref + " Care --from 2026-01-01 --until " + last;
                    case "problem" -> "tag add problem " + ref;
                    default -> "customer archive " + ref;
                });
    }

    /** {@code Ada delivery 2026-11-04}. */
    private static Set<String> planned(String csv) {
        Set<String> planned = new TreeSet<>();
        csv.lines().skip(1).forEach(line -> {
            String[] cells = line.split(",", -1);
            planned.add(cells[3] + " " + cells[1] + " " + cells[0]);
        });
        return planned;
    }

    /** Due = reached + missed + open, in each round. */
    private static void addsUp(World world) {
        world.out("care round list --format csv").lines().skip(1).forEach(line -> {
            String[] cells = line.split(",", -1);
            assertEquals(
                    Long.parseLong(cells[2]),
                    Long.parseLong(cells[3]) + Long.parseLong(cells[4]) + Long.parseLong(cells[5]),
                    line);
        });
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static String said(Ran ran) {
        assertEquals(0, ran.code(), ran.err());
        return ran.err().lines().findFirst().orElse("").replaceFirst(" Undo:.*", "");
    }
}
