package dev.kith.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.base.Currency;
import dev.kith.base.Moments;
import dev.kith.db.Db;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.testing.Databases;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.World;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SQLite finds is what a plain reading of the query finds. */
class CompilerTest {
    private static final List<String> CITIES = List.of("Leeds", "New York", "上海", "Łódź");
    private static final List<String> NOTES = List.of("green tea", "100%", "a_b", "ÉTÉ");

    private static final Fields FIELDS = new Fields(List.of(
            Field.number("id", "the id", "c.id"),
            Field.word("city", "the city", "c.city"),
            Field.text("notes", "notes", "c.notes"),
            Field.date("birthday", "the birthday", "c.birthday"),
            Field.moment("created", "since when", "c.created_at"),
            Field.text("email", "an e-mail", "e.email_key").among("customer_email e", "e.customer_id"),
            Field.number("orders", "how many orders", "f.orders").amongOne("customer_fact f", "f.customer_id"),
            Field.money("spend", "what they spent", "f.spend").amongOne("customer_fact f", "f.customer_id"),
            Field.word("channel", "how", "f.last_channel").amongOne("customer_fact f", "f.customer_id"),
            Field.flag("buys", "whether", "(f.orders > 0)").amongOne("customer_fact f", "f.customer_id")));

    /** A customer, as the naive reading knows it. */
    private record Person(
            long id,
            String city,
            String notes,
            LocalDate birthday,
            Instant created,
            List<String> emails,
            long orders,
            long pence,
            String channel) {}

    @TempDir
    private Path folder;

    @Test
    void anyQueryFindsWhatAPlainReadingFinds() {
        try (Db db = Databases.in(folder)) {
            List<Person> persons = Databases.write(db, CompilerTest::fill);
            Property.check(1000, Trees.of(leaves()), query -> assertEquals(naive(query, persons), found(db, query)));
        }
    }

    private static List<Person> fill(Tx tx) {
        List<Person> persons = new java.util.ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            String city = pick(CITIES, i % 5);
            String notes = pick(NOTES, i % 7);
            LocalDate birthday = i % 3 == 0 ? null : LocalDate.of(1988 + i % 4, 1 + i % 12, 21);
            Instant created = World.START.minusSeconds(86_400L * i * 5);
            long id = tx.insert(
                    "INSERT INTO customer (name, name_key, city, notes, birthday, created_at) VALUES ('n', 'n', ?, ?, ?, ?)",
                    city,
                    notes,
                    birthday,
                    created);
            List<String> emails =
                    List.of("a" + i + "@x.example", "b" + i + "@y.example").subList(0, i % 3);
            emails.forEach(email -> tx.run(
                    "INSERT INTO customer_email (customer_id, email, email_key) VALUES (?, ?, ?)", id, email, email));
            String channel = pick(List.of("call", "Email"), i % 3);
            long pence = 1250L * (i % 6);
            tx.run(
                    "INSERT INTO customer_fact (customer_id, archived, orders, spend, spend_30, spend_90, spend_365, last_channel,"
                            + " contacts_90, points) VALUES (?, 0, ?, ?, 0, 0, 0, ?, 0, 0)",
                    id,
                    i % 4,
                    pence,
                    channel);
            persons.add(new Person(id, city, notes, birthday, created, emails, i % 4, pence, channel));
        }
        return persons;
    }

    private static String pick(List<String> values, int at) {
        return at < values.size() ? values.get(at) : null;
    }

    private static Set<Long> found(Db db, Query query) {
        Values values = new Values(new Moments(World.START, ZoneOffset.UTC), Currency.of("GBP"));
        Where where = new Compiler(FIELDS, values, words -> Where.NONE).where(query);
        List<Long> ids = db.read(tx -> tx.list(
                "SELECT c.id FROM customer c WHERE " + where.sql(), row -> row.number("id"), where.parameterArray()));
        return new TreeSet<>(ids);
    }

    private static Set<Long> naive(Query query, List<Person> persons) {
        Set<Long> ids = new TreeSet<>();
        persons.stream().filter(person -> fits(query, person)).forEach(person -> ids.add(person.id()));
        return ids;
    }

    private static boolean fits(Query query, Person person) {
        return switch (query) {
            case Query.All all -> true;
            case Query.And and -> and.terms().stream().allMatch(term -> fits(term, person));
            case Query.Or or -> or.terms().stream().anyMatch(term -> fits(term, person));
            case Query.Not not -> !fits(not.term(), person);
            case Query.Word word -> false;
            case Query.None none -> values(none.field(), person).isEmpty();
            case Query.Any any -> !values(any.field(), person).isEmpty();
            case Query.OneOf one ->
                values(one.field(), person).stream()
                        .anyMatch(value -> one.values().stream().anyMatch(asked -> equal(one.field(), value, asked)));
            case Query.Between between ->
                ordered(
                        between.field(),
                        person,
                        value -> (between.from() == null || side(between.field(), between.from(), value) >= 0)
                                && (between.to() == null || side(between.field(), between.to(), value) <= 0));
            case Query.More more -> ordered(more.field(), person, value -> side(more.field(), more.value(), value) > 0);
            case Query.Less less -> ordered(less.field(), person, value -> side(less.field(), less.value(), value) < 0);
        };
    }

    private static List<String> values(String field, Person person) {
        List<String> all = switch (field) {
            case "id" -> List.of("" + person.id());
            case "city" -> person.city() == null ? List.of() : List.of(person.city());
            case "notes" -> person.notes() == null ? List.of() : List.of(person.notes());
            case "birthday" ->
                person.birthday() == null
                        ? List.of()
                        : List.of(person.birthday().toString());
            case "created" -> List.of(person.created().toString());
            case "orders" -> List.of("" + person.orders());
            case "spend" -> List.of("" + person.pence());
            case "channel" -> person.channel() == null ? List.of() : List.of(person.channel());
            case "buys" -> List.of(person.orders() > 0 ? "yes" : "no");
            default -> person.emails();
        };
        return all;
    }

    private static boolean equal(String field, String value, String asked) {
        String low = value.toLowerCase(Locale.ROOT);
        String wanted = asked.toLowerCase(Locale.ROOT);
        return switch (field) {
            case "city", "channel" ->
                wanted.endsWith("*") ? low.startsWith(wanted.substring(0, wanted.length() - 1)) : low.equals(wanted);
            case "id", "orders", "buys" -> value.equals(asked);
            case "spend" -> Long.parseLong(value) == pence(asked);
            case "birthday", "created" -> value.startsWith(asked);
            default -> low.contains(wanted);
        };
    }

    private static boolean ordered(String field, Person person, LongPredicate test) {
        return switch (field) {
            case "id" -> test.test(person.id());
            case "orders" -> test.test(person.orders());
            case "spend" -> test.test(person.pence());
            case "birthday" ->
                person.birthday() != null && test.test(person.birthday().toEpochDay());
            default -> test.test(person.created().getEpochSecond());
        };
    }

    /** Below the value that is asked for, within it, or above; more of an age is earlier. */
    private static int side(String field, String asked, long value) {
        if (field.equals("id") || field.equals("orders")) {
            return Long.compare(value, Long.parseLong(asked));
        }
        if (field.equals("spend")) {
            return Long.compare(value, pence(asked));
        }
        long scale = field.equals("birthday") ? 1 : 86_400;
        if (asked.endsWith("d")) {
            long days = Long.parseLong(asked.substring(0, asked.length() - 1));
            long then = World.START.minusSeconds(86_400 * days).getEpochSecond();
            return Long.compare(scale == 1 ? Math.floorDiv(then, 86_400) : then, value);
        }
        LocalDate from =
                LocalDate.parse(asked.length() == 4 ? asked + "-01-01" : asked.length() == 7 ? asked + "-01" : asked);
        LocalDate to =
                asked.length() == 4 ? from.plusYears(1) : asked.length() == 7 ? from.plusMonths(1) : from.plusDays(1);
        return value < from.toEpochDay() * scale ? -1 : value < to.toEpochDay() * scale ? 0 : 1;
    }

    private static long pence(String asked) {
        return new java.math.BigDecimal(asked).movePointRight(2).longValueExact();
    }

    private static Generator<Query> leaves() {
        Generator<String> ids = Generator.of("1", "7", "40", "99");
        Generator<String> days = Generator.of("1990", "1990-05", "2026-11", "2026-10-03", "1989-06-21");
        Generator<String> ages = Generator.of("30d", "90d", "13000d");
        Generator<String> dated = Generator.of("birthday", "created");
        return Generator.oneOf(
                ranges(Generator.always("id"), ids),
                ranges(Generator.always("orders"), Generator.of("0", "1", "3")),
                ranges(Generator.always("spend"), Generator.of("0", "12.50", "25", "99.99")),
                Generator.of("0", "2").map(value -> new Query.OneOf("orders", List.of(value))),
                Generator.of("37.50", "9").map(value -> new Query.OneOf("spend", List.of(value, "0"))),
                Generator.of("CALL", "email", "e*").map(value -> new Query.OneOf("channel", List.of(value))),
                Generator.of("yes", "no").map(value -> new Query.OneOf("buys", List.of(value))),
                ranges(dated, days),
                ranges(dated, ages),
                ids.map(value -> new Query.OneOf("id", List.of(value))),
                dated.then(field -> days.map(value -> new Query.OneOf(field, List.of(value)))),
                Generator.of("leeds", "NEW YORK", "上海", "ŁÓDŹ", "L*", "York")
                        .map(value -> new Query.OneOf("city", List.of(value, "上海"))),
                Generator.of("TEA", "%", "_", "été", "0%").map(value -> new Query.OneOf("notes", List.of(value))),
                Generator.of("a1", "@y", "A").map(value -> new Query.OneOf("email", List.of(value))),
                Generator.of("city", "notes", "birthday", "email", "channel").map(Query.None::new),
                Generator.of("city", "notes", "birthday", "email", "channel").map(Query.Any::new));
    }

    private static Generator<Query> ranges(Generator<String> fields, Generator<String> values) {
        return fields.then(field -> values.then(first -> values.then(second -> Generator.of(
                new Query.Between(field, first, null),
                new Query.Between(field, null, first),
                new Query.Between(field, first, second),
                new Query.More(field, first),
                new Query.Less(field, first)))));
    }
}
