package dev.kith.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What is written for programs must read back as it was. */
class ReadBackTest {
    private static final List<Column<String[]>> THREE = List.of(
            Column.text("a", "A", row -> row[0]),
            Column.text("b", "B", row -> row[1]),
            Column.text("c", "C", row -> row[2]));

    @Test
    void csvReadsBackEqual() throws IOException {
        List<String[]> rows = nasty();
        String csv = Person.write(
                Listing.of("rows", THREE, rows), Person.as(Format.CSV).header(false));
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            int i = 0;
            for (CSVRecord record : parser) {
                assertEquals(List.of(rows.get(i++)), List.of(record.values()));
            }
            assertEquals(rows.size(), i);
        }
    }

    @Test
    void tsvReadsBackEqualLineByLine() throws IOException {
        List<String[]> rows = nasty();
        String tsv = Person.write(
                Listing.of("rows", THREE, rows), Person.as(Format.TSV).header(false));
        String[] lines = tsv.split("\n", -1);
        assertEquals(rows.size() + 1, lines.length);
        for (int i = 0; i < rows.size(); i++) {
            List<String> fields = new ArrayList<>();
            for (String field : lines[i].split("\t", -1)) {
                fields.add(unescaped(field));
            }
            assertEquals(List.of(rows.get(i)), fields);
        }
    }

    @Test
    void jsonReadsBackEqual() throws IOException {
        List<String[]> rows = nasty();
        List<?> read = (List<?>) json(Person.write(Listing.of("rows", THREE, rows), Person.as(Format.JSON)));
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            assertEquals(Map.of("a", row[0], "b", row[1], "c", row[2]), read.get(i));
        }
        assertEquals(rows.size(), read.size());
    }

    @Test
    void jsonLinesAreOneObjectEach() throws IOException {
        List<String[]> rows = nasty();
        String[] lines = Person.write(Listing.of("rows", THREE, rows), Person.as(Format.JSONL))
                .split("\n", -1);
        assertEquals(rows.size() + 1, lines.length);
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(rows.get(i)[1], ((Map<?, ?>) json(lines[i])).get("b"));
        }
    }

    @Test
    void jsonHasTypes() throws IOException {
        Map<?, ?> ada = (Map<?, ?>) ((List<?>) json(Person.write(Person.listing(), Person.as(Format.JSON)))).getFirst();
        assertEquals(new BigDecimal("1"), ada.get("id"));
        assertEquals(new BigDecimal("4.50"), ada.get("rating"));
        assertEquals(Map.of("amount", "1234.50", "currency", "GBP"), ada.get("spent"));
        assertEquals("2026-11-18T14:29:55+08:00", ada.get("last_contact"));
        assertEquals("1815-12-10", ada.get("birthday"));
        assertEquals(true, ada.get("vip"));
        assertEquals(List.of("vip", "math|ematics"), ada.get("tags"));
        assertEquals(new BigDecimal("1"), ada.get("share"));
    }

    @Test
    void aCardIsOneObjectWithAnArrayPerSection() throws IOException {
        String text = Person.write(Person.card(), Person.as(Format.JSON));
        Map<?, ?> card = (Map<?, ?>) json(text);
        assertEquals(Person.ADA.note(), card.get("note"));
        assertEquals(List.of(), card.get("rivals"));
        List<?> friends = (List<?>) card.get("friends");
        assertEquals(Person.LEE.name(), ((Map<?, ?>) friends.getFirst()).get("name"));
        assertEquals(2, friends.size());
        assertEquals(card, json(Person.write(Person.card(), Person.as(Format.JSONL))));
    }

    @Test
    void moneyWithoutACurrencySaysSo() throws IOException {
        List<Column<Long>> columns = List.of(
                Column.amount("paid", "Paid", minor -> new dev.kith.base.Money(minor, dev.kith.base.Currency.UNSET)));
        Map<?, ?> row = (Map<?, ?>) json(Person.write(Card.of(1230L, columns), Person.as(Format.JSON)));
        Map<?, ?> paid = (Map<?, ?>) row.get("paid");
        assertEquals("12.30", paid.get("amount"));
        assertTrue(paid.containsKey("currency"));
        assertNull(paid.get("currency"));
    }

    /** Every mixture of three of the characters that formats give a meaning to. */
    private static List<String[]> nasty() {
        String[] pieces = {
            "",
            " ",
            "a",
            "\"",
            "'",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\\",
            "\\n",
            "|",
            "#",
            "=",
            "\u001b[0m",
            "\u0000",
            "\u0085",
            "\u2028",
            "\ufeff",
            "李",
            "👩🏽\u200d💻",
            "שלום",
            "null",
            "\\N"
        };
        Random random = new Random(5);
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            String[] row = new String[3];
            for (int field = 0; field < 3; field++) {
                StringBuilder text = new StringBuilder();
                for (int n = random.nextInt(4); n > 0; n--) {
                    text.append(pieces[random.nextInt(pieces.length)]);
                }
                row[field] = text.toString();
            }
            rows.add(row);
        }
        return rows;
    }

    private static String unescaped(String field) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            if (field.charAt(i) != '\\') {
                out.append(field.charAt(i));
                continue;
            }
            char next = field.charAt(++i);
            out.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
        }
        return out.toString();
    }

    private static Object json(String text) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            Object value = value(parser);
            assertNull(parser.nextToken(), "nothing after it");
            return value;
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                map.put(name, value(parser));
            }
            return map;
        }
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL -> null;
            default -> parser.getDecimalValue();
        };
    }
}
