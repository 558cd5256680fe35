package dev.kith.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.testing.Choices;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.Ran;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is exported, imported into an empty database and exported again is the same, byte for byte. */
class RoundTripTest {
    private static final int RUNS = 12;

    private static final List<String> KINDS =
            List.of("customers", "orders", "interactions", "tasks", "points", "dates", "contracts", "policies");
    private static final Generator<String> TEXT = Generator.lists(
                    Generator.of(Generator.NASTY.stream()
                            .filter(text -> !text.equals("\u0000") && !text.equals("\ud800"))
                            .toList()),
                    6)
            .map(parts -> String.join("", parts));

    /** A database as the commands that make it; some of them may be refused. */
    private record Made(List<List<String>> commands, String format) {
        static final Generator<Made> ALL = choices -> {
            List<List<String>> commands = new ArrayList<>();
            int customers = Generator.ints(1, 5).draw(choices);
            for (int i = 1; i <= customers; i++) {
                commands.add(customer(i, choices));
            }
            int more = Generator.ints(0, 8).draw(choices);
            for (int i = 0; i < more; i++) {
                commands.add(other("id:" + Generator.ints(1, customers).draw(choices), i, choices));
            }
            return new Made(
                    commands, Generator.of("csv", "tsv", "jsonl", "json").draw(choices));
        };

        private static List<String> customer(int number, Choices choices) {
            List<String> words = new ArrayList<>(
                    List.of("customer", "add", TEXT.draw(choices) + number, "--city", TEXT.draw(choices)));
            some(words, "--external-id", TEXT.draw(choices), choices);
            some(words, "--notes", TEXT.draw(choices), choices);
            some(words, "--email", "z" + number + "+" + Generator.ints(1, 2).draw(choices) + "@example.com", choices);
            some(words, "--email", "Z" + number + "@example.org", choices);
            some(
                    words,
                    "--phone",
                    Generator.of("020 7946 0958 x1", "+44 20 7946 0001", "123;ext 5")
                            .draw(choices),
                    choices);
            some(words, "--phone", "555 01" + Generator.ints(10, 12).draw(choices), choices);
            some(words, "--handle", "wechat:" + TEXT.draw(choices), choices);
            some(words, "--handle", "wechat:b" + Generator.ints(1, 9).draw(choices), choices);
            some(words, "--set", Generator.of("a:text=", "b=", "c-d=").draw(choices) + value(choices), choices);
            some(words, "--birthday", "1990-02-28", choices);
            if (Generator.booleans().draw(choices)) {
                words.add("--is-organisation");
            }
            return words;
        }

        private static String value(Choices choices) {
            return Generator.oneOf(Generator.of("7", "007", "2024-01-02", "yes", "12345678901234567"), TEXT)
                    .draw(choices);
        }

        private static List<String> other(String customer, int number, Choices choices) {
            return switch (Generator.ints(0, 10).draw(choices)) {
                case 0 -> List.of("tag", "add", TEXT.draw(choices), customer);
                case 1 -> {
                    List<String> words =
                            new ArrayList<>(List.of("order", "add", customer, "--note", TEXT.draw(choices)));
                    words.addAll(List.of("--item", "A=" + TEXT.draw(choices) + ":1.333@9.99", "--item", "B:2@5"));
                    some(words, "--number", TEXT.draw(choices) + number, choices);
                    some(words, "--at", "2026-01-0" + Generator.ints(1, 3).draw(choices), choices);
                    yield words;
                }
                case 2 ->
                    List.of("order", "refund", "id:" + Generator.ints(1, 4).draw(choices), "--item", "A:0.333");
                case 3 ->
                    List.of(
                            "log",
                            "call",
                            customer,
                            "-m",
                            TEXT.draw(choices),
                            "--subject",
                            TEXT.draw(choices),
                            "--deep");
                case 4 -> {
                    List<String> words =
                            new ArrayList<>(List.of("log", "note", customer, "-m", "again", "--at", "2026-01-01"));
                    some(words, "--sentiment", "-0.05", choices);
                    if (Generator.booleans().draw(choices)) {
                        words.add(2, "id:" + Generator.ints(1, 5).draw(choices));
                    }
                    yield words;
                }
                case 5 -> {
                    List<String> words = new ArrayList<>(List.of("task", "add", customer, "-- " + TEXT.draw(choices)));
                    some(
                            words,
                            "--due",
                            Generator.of("+2d", "9:00", "2026-12-01").draw(choices),
                            choices);
                    some(words, "--kind", TEXT.draw(choices), choices);
                    some(words, "--priority", "low", choices);
                    yield words;
                }
                case 6 -> {
                    String task = String.valueOf(Generator.ints(1, 3).draw(choices));
                    yield Generator.booleans().draw(choices)
                            ? List.of("task", "done", task, "-m", TEXT.draw(choices))
                            : List.of("task", "snooze", task, "+1w");
                }
                case 7 -> {
                    List<String> words =
                            new ArrayList<>(List.of("customer", "date", "add", customer, TEXT.draw(choices)));
                    words.add(Generator.of("05-20", "2019-02-29", "2027-02-28").draw(choices));
                    if (Generator.booleans().draw(choices)) {
                        words.add("--once");
                    }
                    yield words;
                }
                case 8 -> {
                    List<String> words = new ArrayList<>(List.of("customer", "contract", "add", customer));
                    words.addAll(List.of(TEXT.draw(choices), "--from", "2026-01-01"));
                    some(
                            words,
                            "--until",
                            Generator.of("2026-12-31", "2027-02-28").draw(choices),
                            choices);
                    some(words, "--value", "1234.50", choices);
                    some(words, "--notice", Generator.of("30d", "1y3mo", "4w").draw(choices), choices);
                    if (Generator.booleans().draw(choices)) {
                        words.add("--renews");
                    }
                    yield words;
                }
                case 9 -> {
                    List<String> words = new ArrayList<>(List.of("policy", "set", customer));
                    some(words, "--unwanted", Generator.of("call", "sms,email").draw(choices), choices);
                    some(words, "--wanted", Generator.of("email", "visit,chat").draw(choices), choices);
                    some(words, "--quiet-hours", "21:00-08:00", choices);
                    some(words, "--zone", "Asia/Shanghai", choices);
                    if (Generator.booleans().draw(choices)) {
                        words.add("--do-not-contact");
                        some(words, "--until", "2027-01-31", choices);
                    }
                    yield words;
                }
                default -> {
                    List<String> words = new ArrayList<>(List.of("points", "award", customer, "5"));
                    some(words, "--reason", TEXT.draw(choices), choices);
                    some(words, "--ref", TEXT.draw(choices), choices);
                    some(words, "--expires", "2026-12-31", choices);
                    yield words;
                }
            };
        }

        private static void some(List<String> words, String option, String value, Choices choices) {
            if (Generator.booleans().draw(choices)) {
                words.addAll(List.of(option, value));
            }
        }

        @Override
        public String toString() {
            return format + "\n"
                    + String.join("\n", commands.stream().map(List::toString).toList());
        }
    }

    @Test
    void isByteForByteTheSame() {
        Property.check(RUNS, Made.ALL, made -> {
            try (TemporaryFolder folder = TemporaryFolder.make()) {
                World world = World.in(folder.path());
                world.out("init --region GB --currency GBP");
                made.commands().forEach(world::run);
                for (String kind : KINDS) {
                    world.out("export " + kind + " --output " + kind + "." + made.format());
                }
                world.variable("KITH_DB", "other.db").out("init --region US --currency GBP");
                for (String kind : KINDS) {
                    String file = kind + "." + made.format();
                    if (!List.of("", "[]\n")
                            .contains(Files.readString(folder.path().resolve(file)))) {
                        Ran imported = world.run("import " + kind + " " + file);
                        assertEquals(0, imported.code(), () -> imported.err() + world.out("export " + kind));
                    }
                    assertEquals(
                            Files.readString(folder.path().resolve(file)),
                            world.out("export " + kind + " --format " + made.format()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
