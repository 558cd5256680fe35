package dev.kith.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** CSV files from the wild are read as csv-spectrum says they should be. */
class CsvSpectrumTest {
    private static final Path FOLDER = Path.of("src/test/resources/csv-spectrum");

    @TestFactory
    Stream<DynamicTest> files() throws IOException {
        return csvs().stream()
                .map(csv -> DynamicTest.dynamicTest(
                        csv.getFileName().toString(), () -> assertEquals(expected(csv), rows(csv))));
    }

    @Test
    void thereAreEleven() throws IOException {
        assertEquals(11, csvs().size());
    }

    private static List<Path> csvs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("csvs"))) {
            return files.sorted().toList();
        }
    }

    private static List<Map<String, String>> rows(Path csv) {
        List<Map<String, String>> all = new ArrayList<>();
        try (CsvRows rows = new CsvRows(new Source(csv.toString(), csv, false, Dialect.UNKNOWN))) {
            for (RowSource.Row row = rows.next(); row != null; row = rows.next()) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < rows.columns().size(); i++) {
                    cells.put(rows.columns().get(i), row.cells()[i]);
                }
                all.add(cells);
            }
        }
        return all;
    }

    private static List<Map<String, String>> expected(Path csv) throws IOException {
        Path json = FOLDER.resolve("json").resolve(csv.getFileName().toString().replace(".csv", ".json"));
        List<Map<String, String>> all = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(Files.readString(json))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    all.add(new LinkedHashMap<>());
                } else if (token == JsonToken.VALUE_STRING) {
                    all.getLast().put(parser.currentName(), parser.getText());
                }
            }
        }
        return all;
    }
}
