package dev.kith.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.KithException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards as phones and mail programs write them (from the tests of ez-vcard) become rows with all that has a field. */
class CardRowsTest {
    private static final Path CARDS = Path.of("src/test/resources/vcard");

    @TempDir
    Path folder;

    @Test
    void version40() {
        Map<String, String> card = cards("rfc6350-example.vcf").getFirst();
        assertEquals("Simon Perreault", card.get("name"));
        assertEquals("+1-418-656-9254 x102;+1-418-262-6501", card.get("phone"));
        assertEquals("simon.perreault@viagenie.ca", card.get("email"));
        assertEquals("2875 Laurier, Suite D2-630", card.get("address"));
        assertEquals("Quebec", card.get("city"));
        assertEquals("QC", card.get("province"));
        assertEquals("G1V 2M2", card.get("postal-code"));
        assertEquals("Canada", card.get("country"));
        assertEquals("male", card.get("gender"));
        assertEquals("fr", card.get("language"));
        assertEquals("Viagenie", card.get("organisation"));
        assertEquals("Birthday: --0203\nWeb: http://nomis80.org", card.get("notes"));
    }

    @Test
    void version30() {
        List<Map<String, String>> cards = cards("rfc2426-example.vcf");
        assertEquals(List.of("Frank Dawson", "Tim Howes"), names(cards));
        assertEquals(
                "Frank_Dawson@Lotus.com;fdawson@earthlink.net", cards.getFirst().get("email"));
        assertEquals("Raleigh", cards.getFirst().get("city"));
        assertEquals(List.of("Arnold Smith", "Chris Beatle", "Doug White"), names(cards("gmail-list.vcf")));
        Map<String, String> many = cards("gmail-single2.vcf").getFirst();
        assertEquals(11, many.get("phone").split(";").length);
        assertEquals("IM5", many.get("handle.skype"));
        assertEquals("IM6", many.get("handle.qq"));
        assertEquals("1912-06-23", many.get("birthday"));
        assertEquals(
                4,
                many.get("notes")
                        .lines()
                        .filter(line -> line.startsWith("Address: "))
                        .count());
    }

    @Test
    void version21() {
        Map<String, String> card = cards("outlook-2003.vcf").getFirst();
        assertEquals("John Doe III", card.get("name"));
        assertEquals("Company, The", card.get("organisation"));
        assertEquals("The Job Title", card.get("role"));
        assertEquals("TheProfession", card.get("occupation"));
        assertEquals("1980-03-21", card.get("birthday"));
        assertEquals("123 Main St, TheOffice", card.get("address"));
        List<String> notes = card.get("notes").lines().toList();
        assertEquals(true, notes.contains("This is the note field!!") && notes.contains("Phone: BusinessPhone"));
    }

    @Test
    void whatIsCutOffIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("cut.vcf"), "BEGIN:VCARD\nVERSION:3.0\nFN:Zoe\n");
        assertThrows(KithException.Invalid.class, () -> rows(file));
        Path empty = Files.writeString(folder.resolve("empty.vcf"), "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n");
        assertThrows(KithException.Invalid.class, () -> rows(empty));
    }

    private static List<String> names(List<Map<String, String>> cards) {
        return cards.stream().map(card -> card.get("name")).toList();
    }

    private static List<Map<String, String>> cards(String name) {
        return rows(CARDS.resolve(name));
    }

    private static List<Map<String, String>> rows(Path file) {
        List<Map<String, String>> cards = new ArrayList<>();
        try (RowSource rows = new Source(file.toString(), file, false, Dialect.UNKNOWN).rows()) {
            for (RowSource.Row row = rows.next(); row != null; row = rows.next()) {
                Map<String, String> card = new TreeMap<>();
                for (int i = 0; i < row.cells().length; i++) {
                    card.put(rows.columns().get(i), row.cells()[i]);
                }
                cards.add(card);
            }
        }
        return cards;
    }
}
