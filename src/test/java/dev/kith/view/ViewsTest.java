package dev.kith.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.KithException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewsTest {

    @Test
    void columnsPicksAndOrders() throws IOException {
        String csv = Person.write(Person.listing(), Person.as(Format.CSV).columns(List.of("vip", "id")));
        assertEquals("vip,id\ntrue,1\nfalse,22\n,333\n,4444\n,55555\n", csv);
    }

    @Test
    void columnsTakesEachOnceAndHoweverItIsSpelt() throws IOException {
        String csv = Person.write(
                Person.listing(),
                Person.as(Format.CSV)
                        .columns(List.of("External-ID", " id ", "id"))
                        .limit(1));
        assertEquals("external_id,id\nA-1,1\n", csv);
    }

    @Test
    void columnsCanNameWideOnesInATable() throws IOException {
        String table = Person.write(
                Person.listing(),
                Person.as(Format.TABLE).columns(List.of("external_id")).limit(1));
        assertEquals("EXTERNAL ID\nA-1\n", table);
    }

    @ParameterizedTest
    @CsvSource({"TABLE,false", "MARKDOWN,false", "HTML,false", "CSV,true", "TSV,true", "JSON,true", "JSONL,true"})
    void wideColumnsAreForPrograms(Format format, boolean shown) throws IOException {
        assertEquals(shown, Person.write(Person.listing(), Person.as(format)).contains("A-1"));
    }

    @Test
    void namesTheNearestColumns() {
        KithException e = assertThrows(
                KithException.Invalid.class,
                () -> Person.write(Person.listing(), Person.as(Format.JSON).columns(List.of("id", "nmae"))));
        assertEquals(
                "There is no column \"nmae\" here; there are id, external_id, name, phone, spent, rating, last_contact,"
                        + " birthday, vip, tags, share, note.",
                e.getMessage());
        assertEquals("Did you mean name?", e.hint());
    }

    @Test
    void refusesToSortByWhatIsNotThere() {
        KithException e = assertThrows(
                KithException.Invalid.class,
                () -> Person.write(Person.listing(), Person.as(Format.IDS).sort(new Sort("spend", true))));
        assertTrue(e.getMessage().startsWith("There is no column \"spend\" here"), e.getMessage());
        assertEquals("Did you mean spent?", e.hint());
    }

    @ParameterizedTest
    @CsvSource({
        "id,           1 22 333 4444 55555, 55555 4444 333 22 1",
        "name,         1 333 4444 22 55555, 22 4444 333 1 55555",
        "spent,        22 333 1 4444 55555, 4444 1 333 22 55555",
        "rating,       333 1 22 4444 55555, 22 1 333 4444 55555",
        "last-contact, 4444 1 333 22 55555, 22 333 1 4444 55555",
        "birthday,     1 22 333 4444 55555, 22 1 333 4444 55555",
        "vip,          22 1 333 4444 55555, 1 22 333 4444 55555",
        "tags,         22 333 1 4444 55555, 1 333 22 4444 55555",
        "share,        333 4444 22 1 55555, 1 22 4444 333 55555",
    })
    void sortsByValueWithEmptyOnesLast(String column, String ascending, String descending) throws IOException {
        assertEquals(ascending, ids(Person.as(Format.IDS).sort(new Sort(column, false))));
        assertEquals(descending, ids(Person.as(Format.IDS).sort(new Sort(column, true))));
    }

    @Test
    void sortsTextWithoutRegardToCase() throws IOException {
        List<Column<String>> columns = List.of(Column.text("id", "Id", row -> row));
        Listing<String> listing = Listing.of("words", columns, List.of("b", "C", "a", "B", "A"));
        assertEquals(
                "A\na\nB\nb\nC\n", Person.write(listing, Person.as(Format.IDS).sort(new Sort("id", false))));
    }

    @Test
    void sortsBeforeItLimits() throws IOException {
        assertEquals(
                "55555 4444",
                ids(Person.as(Format.IDS).sort(new Sort("id", true)).limit(2)));
        assertEquals("1 22", ids(Person.as(Format.IDS).limit(2)));
        assertEquals("1 22 333 4444 55555", ids(Person.as(Format.IDS).limit(9)));
    }

    @Test
    void idsNeedAnId() {
        List<Column<Person>> columns = List.of(Column.text("name", "Name", Person::name));
        KithException e = assertThrows(
                KithException.Invalid.class,
                () -> Person.write(Listing.of("names", columns, Person.ALL), Person.as(Format.IDS)));
        assertEquals("These rows have no ids to list.", e.getMessage());
    }

    @Test
    void idsAreNeverDisarmed() throws IOException {
        List<Column<String>> columns = List.of(Column.text("id", "Id", row -> row));
        Listing<String> listing = Listing.of("words", columns, List.of("=x"));
        assertEquals("=x\n", Person.write(listing, Person.as(Format.IDS).spreadsheetSafe(true)));
    }

    @Test
    void cardsShowTheSectionsThatAreNamed() throws IOException {
        String json = Person.write(Person.card(), Person.as(Format.JSONL).columns(List.of("rivals", "id")));
        assertEquals("{\"id\":1,\"rivals\":[]}\n", json);
        KithException e = assertThrows(
                KithException.Invalid.class,
                () -> Person.write(Person.card(), Person.as(Format.JSON).columns(List.of("freinds"))));
        assertEquals("Did you mean friends?", e.hint());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void closesTheRows(Format format) throws IOException {
        AtomicInteger closed = new AtomicInteger();
        Stream<Person> rows = Person.ALL.stream().onClose(closed::incrementAndGet);
        Person.write(
                new Listing<>("all", Person.COLUMNS, rows), Person.as(format).limit(1));
        assertEquals(1, closed.get());

        Stream<Person> parts = Person.ALL.stream().onClose(closed::incrementAndGet);
        Section section = new Section("all", "All", new Listing<>("all", Person.COLUMNS, parts));
        Person.write(new Card<>(Person.ADA, Person.COLUMNS, List.of(section)), Person.as(format));
        assertEquals(2, closed.get());
    }

    @Test
    void closesTheRowsOfWhatItRefuses() {
        AtomicInteger closed = new AtomicInteger();
        Stream<Person> rows = Person.ALL.stream().onClose(closed::incrementAndGet);
        Presentation.Builder how = Person.as(Format.CSV).columns(List.of("nothing"));
        assertThrows(KithException.class, () -> Person.write(new Listing<>("all", Person.COLUMNS, rows), how));
        assertEquals(1, closed.get());
        Stream<Person> parts = Person.ALL.stream().onClose(closed::incrementAndGet);
        Section section = new Section("all", "All", new Listing<>("all", Person.COLUMNS, parts));
        assertThrows(
                KithException.class, () -> Person.write(new Card<>(Person.ADA, Person.COLUMNS, List.of(section)), how));
        assertEquals(2, closed.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "TSV", "JSONL", "JSON", "IDS", "MARKDOWN", "HTML", "TABLE"})
    void streamsTheRows(Format format) throws IOException {
        AtomicInteger given = new AtomicInteger();
        List<Column<Integer>> columns = List.of(Column.whole("id", "Id", row -> row));
        Stream<Integer> rows = IntStream.range(0, 50_000).boxed().peek(row -> given.incrementAndGet());
        List<Integer> givenAtWrite = new ArrayList<>();
        Writer out = new Writer() {
            @Override
            public void write(char[] text, int from, int length) {
                givenAtWrite.add(given.get());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Views.write(new Listing<>("numbers", columns, rows), Person.as(format).build(), out);
        assertEquals(50_000, given.get());
        int afterHeader =
                givenAtWrite.stream().filter(count -> count > 0).findFirst().orElseThrow();
        assertTrue(afterHeader <= 4_001, "first written after " + afterHeader);
    }

    @Test
    void flushesButLeavesTheWriterOpen() throws IOException {
        List<String> calls = new ArrayList<>();
        Writer out = new StringWriter() {
            @Override
            public void flush() {
                calls.add("flush");
            }

            @Override
            public void close() {
                calls.add("close");
            }
        };
        Views.write(Person.listing(), Person.as(Format.CSV).build(), out);
        assertEquals(List.of("flush"), calls);
        Views.write(Person.listing(), Person.as(Format.JSON).build(), out);
        assertFalse(calls.contains("close"));
    }

    @Test
    void whatFailsIsNotMadeToLookComplete() {
        List<Column<Integer>> columns = List.of(Column.whole("id", "Id", row -> 6 / row));
        StringWriter out = new StringWriter();
        Listing<Integer> listing = Listing.of("numbers", columns, List.of(3, 0));
        assertThrows(
                ArithmeticException.class,
                () -> Views.write(listing, Person.as(Format.JSON).build(), out));
        assertFalse(out.toString().contains("]"), out.toString());
    }

    private static String ids(Presentation.Builder how) throws IOException {
        return Person.write(Person.listing(), how).strip().replace('\n', ' ');
    }
}
