package dev.kith.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.TextWidth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private record Row(String id, String text, String longer, long number) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            Column.text("external_id", "Ext", Row::id),
            Column.text("text", "Text", Row::text),
            Column.text("longer", "Longer", Row::longer),
            Column.whole("number", "Number", Row::number));

    private static final Row ROW = new Row("an-id-of-twenty-char", "t".repeat(20), "l".repeat(40), 1234567890L);

    @ParameterizedTest
    @ValueSource(ints = {52, 53, 60, 75, 80, 95, 96, 97, 200})
    void fitsTheTerminal(int width) throws IOException {
        List<String> lines = lines(width, ROW);
        int widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, TextWidth.of(line));
        }
        assertEquals(Math.min(width, 96), widest);
    }

    @Test
    void shrinksTheWidestTextFirst() throws IOException {
        assertEquals(
                ROW.id() + "  " + ROW.text() + "  " + "l".repeat(23) + "…  1234567890",
                lines(80, ROW).get(1));
        assertEquals(
                ROW.id() + "  " + "t".repeat(11) + "…  " + "l".repeat(11) + "…  1234567890",
                lines(60, ROW).get(1));
        assertEquals(
                ROW.id() + "  " + "t".repeat(11) + "…  " + "l".repeat(10) + "…  1234567890",
                lines(59, ROW).get(1));
    }

    @Test
    void neverCutsIdsAndNumbers() throws IOException {
        String line = lines(10, ROW).get(1);
        assertEquals("an-id-of-twenty-char  ttttttt…  lllllll…  1234567890", line);
    }

    @Test
    void cutsNothingInAPipe() throws IOException {
        String table = Person.write(Listing.of("rows", COLUMNS, List.of(ROW)), Person.as(Format.TABLE));
        assertFalse(table.contains("…"), table);
    }

    /** Whatever the names, the last column begins where it begins in every line. */
    @Test
    void columnsKeepTheirPlaceWhateverTheNames() throws IOException {
        String[] pieces = {
            "a",
            "李",
            "é",
            "e\u0308",
            "👩🏽\u200d💻",
            "👍🏽",
            "🇨🇳",
            "1\ufe0f\u20e3",
            "❤\ufe0f",
            "한",
            "\u1112\u1161\u11ab",
            "क्षि",
            "กำ",
            "ש",
            "م",
            "\u202e",
            "\u200f",
            "\u200b",
            "ｶﾞ",
            "葛\udb40\udd00",
            " ",
            "𠮷"
        };
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                rows.add(new Row("id", named(pieces, random), named(pieces, random), 1_000_000));
            }
            for (Presentation.Builder how :
                    List.of(Person.as(Format.TABLE), Person.as(Format.TABLE).terminal(40 + random.nextInt(60)))) {
                List<String> lines = Person.write(Listing.of("rows", COLUMNS, rows), how)
                        .lines()
                        .toList();
                int width = TextWidth.of(lines.getFirst());
                for (String line : lines) {
                    assertEquals(width, TextWidth.of(line), line);
                }
            }
        }
    }

    private static String named(String[] pieces, Random random) {
        StringBuilder name = new StringBuilder("x");
        for (int n = random.nextInt(25); n > 0; n--) {
            name.append(pieces[random.nextInt(pieces.length)]);
        }
        return name.append('x').toString();
    }

    @Test
    void onlyATerminalGetsIsolates() throws IOException {
        List<Row> rows = List.of(new Row("id", "שלום", "", 1));
        assertTrue(Person.write(
                        Listing.of("rows", COLUMNS, rows),
                        Person.as(Format.TABLE).terminal(80))
                .contains("\u2068שלום\u2069"));
        for (Format format : Format.values()) {
            if (format != Format.IDS && format != Format.ICS) {
                String text = Person.write(Listing.of("rows", COLUMNS, rows), Person.as(format));
                assertFalse(text.contains("\u2068") || text.contains("\u2069"), text);
            }
        }
    }

    @Test
    void rowsAfterTheFirstThousandsAreStillShown() throws IOException {
        List<Column<Integer>> columns = List.of(
                Column.whole("id", "Id", row -> row), Column.text("text", "Text", row -> "x".repeat(row / 1000)));
        List<Integer> rows = IntStream.range(0, 10_000).boxed().toList();
        List<String> lines = Person.write(Listing.of("rows", columns, rows), Person.as(Format.TABLE))
                .lines()
                .toList();
        assertEquals(10_001, lines.size());
        assertEquals("9999  xxxxxxxxx", lines.getLast());
        assertEquals(
                "9999  xxx…",
                Person.write(
                                Listing.of("rows", columns, rows),
                                Person.as(Format.TABLE).terminal(14))
                        .lines()
                        .toList()
                        .getLast());
    }

    @Test
    void linesHaveNoBlanksAtTheirEnds() throws IOException {
        String table = Person.write(Person.listing(), Person.as(Format.TABLE));
        String card = Person.write(Person.card(), Person.as(Format.TABLE));
        assertFalse((table + card).contains(" \n"), table + card);
    }

    @Test
    void nothingIsPrintedWhereThereIsNothing() throws IOException {
        Card<Person> card = Card.of(Person.NOBODY, Person.COLUMNS.subList(1, 4));
        assertEquals("", Person.write(card, Person.as(Format.TABLE)));
    }

    @Test
    void aCardOfSectionsBeginsAtOnce() throws IOException {
        Listing<String> words = Listing.of("words", List.of(Column.text("word", "Word", row -> row)), List.of("x"));
        Section one = new Section("one", "One", words);
        Card<Person> card = new Card<>(Person.NOBODY, Person.COLUMNS.subList(1, 4), List.of(one));
        assertEquals("One\n  WORD\n  x\n", Person.write(card, Person.as(Format.TABLE)));
    }

    private static List<String> lines(int width, Row row) throws IOException {
        return Person.write(
                        Listing.of("rows", COLUMNS, List.of(row)),
                        Person.as(Format.TABLE).terminal(width))
                .lines()
                .toList();
    }
}
