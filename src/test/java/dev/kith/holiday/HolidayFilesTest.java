package dev.kith.holiday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.testing.Ran;
import dev.kith.testing.World;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of calendars, as bytes. */
class HolidayFilesTest {
    private static final String CALENDAR =
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261225\r\nSUMMARY:圣诞节\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    @TempDir
    Path folder;

    @Test
    void marksAndEncodings() throws IOException {
        assertEquals(0, imported(CALENDAR.getBytes(StandardCharsets.UTF_8)).code());
        assertEquals(
                0,
                imported(("\ufeff" + CALENDAR).getBytes(StandardCharsets.UTF_8)).code());
        assertEquals(0, imported(CALENDAR.getBytes(StandardCharsets.UTF_16)).code());
        assertEquals(
                0,
                imported(("\ufeff" + CALENDAR).getBytes(StandardCharsets.UTF_16LE))
                        .code());
        Ran list = World.in(folder).runLine("kith holiday list --columns day,name --format csv --no-header");
        assertEquals("2026-12-25,圣诞节\n", list.out());
    }

    @Test
    void otherEncodingsAreNamed() throws IOException {
        Ran ran = imported(CALENDAR.getBytes(Charset.forName("GB18030")));
        assertEquals(4, ran.code());
        assertTrue(ran.err().startsWith("kith: holidays.ics is not text in UTF-8."), ran.err());
        assertTrue(ran.err().contains("iconv -f GB18030"), ran.err());
    }

    @Test
    void whatIsEmptyOrFarTooLargeIsRefused() throws IOException {
        assertEquals("kith: holidays.ics is empty.\n", imported(new byte[0]).err());
        Ran large = imported(new byte[(16 << 20) + 1]);
        assertEquals(4, large.code());
        assertTrue(large.err().startsWith("kith: holidays.ics is larger than 16 MB"), large.err());
        assertTrue(Files.notExists(folder.resolve("kith.db")));
    }

    private Ran imported(byte[] bytes) throws IOException {
        Files.write(folder.resolve("holidays.ics"), bytes);
        return World.in(folder).runLine("kith holiday import holidays.ics");
    }
}
