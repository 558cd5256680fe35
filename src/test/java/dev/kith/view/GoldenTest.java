package dev.kith.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every format, byte for byte, against the files in {@code src/test/resources/view}; kith.rewrite writes them anew. */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/view");

    @TestFactory
    Stream<DynamicTest> writesWhatTheFileSays() {
        return cases().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> compare(each.getKey(), each.getValue())));
    }

    @Test
    void everyFileHasACase() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertEquals(List.copyOf(new TreeSet<>(cases().keySet())), names);
        }
    }

    private static void compare(String name, Shown shown) throws IOException {
        Path file = FOLDER.resolve(name);
        String actual = Person.write(shown.view().get(), shown.how());
        if (Boolean.getBoolean("kith.rewrite")) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual);
    }

    private record Shown(Supplier<View> view, Presentation.Builder how) {}

    private static Map<String, Shown> cases() {
        Map<String, Shown> cases = new TreeMap<>();
        for (Format format : Format.values()) {
            String end = "." + format.word();
            cases.put("listing" + end, new Shown(Person::listing, Person.as(format)));
            cases.put("card" + end, new Shown(Person::card, Person.as(format)));
            cases.put("empty" + end, new Shown(GoldenTest::empty, Person.as(format)));
            cases.put(
                    "no-header" + end,
                    new Shown(Person::listing, Person.as(format).header(false)));
        }
        cases.put(
                "terminal.table",
                new Shown(Person::listing, Person.as(Format.TABLE).terminal(120)));
        cases.put(
                "terminal-color.table",
                new Shown(Person::listing, Person.as(Format.TABLE).terminal(300).color(true)));
        cases.put(
                "terminal-card.table",
                new Shown(Person::card, Person.as(Format.TABLE).terminal(100).color(true)));
        cases.put(
                "terminal.csv", new Shown(Person::listing, Person.as(Format.CSV).terminal(80)));
        cases.put(
                "terminal.json",
                new Shown(Person::listing, Person.as(Format.JSON).terminal(80)));
        cases.put(
                "spreadsheet.csv",
                new Shown(Person::listing, Person.as(Format.CSV).spreadsheetSafe(true)));
        cases.put(
                "spreadsheet.tsv",
                new Shown(Person::listing, Person.as(Format.TSV).spreadsheetSafe(true)));
        return cases;
    }

    private static View empty() {
        return Listing.of("customers", Person.COLUMNS, List.of());
    }
}
