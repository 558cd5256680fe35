package dev.kith.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.Due;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reads back what is written, by the rules of RFC 5545. */
class CalendarTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final Generator<CalendarDay.FollowUp> FOLLOW_UPS = choices -> {
        String text = "x" + Generator.texts(60).draw(choices).replace("\ud800", "");
        Instant at = NOW.plusSeconds(60 * choices.below(1_000_000));
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        Due due = choices.below(2) == 0 ? Due.at(at) : Due.on(day, ZoneOffset.UTC);
        String kind = Generator.of(null, "callback", "a,b;c\\d").draw(choices);
        return new CalendarDay.FollowUp(
                "task-" + choices.below(99),
                day,
                due,
                new Whose("name:Zoe", "Zoe; the \"first\", 王"),
                new CalendarDay.FollowUp.Task(text, kind, "li", "high", null, NOW),
                choices.below(5));
    };

    @Test
    void followUpsAreReadBack() {
        Property.check(FOLLOW_UPS, followUp -> {
            Map<String, String> read = properties(written(followUp));
            assertEquals(followUp.id() + "@kith", read.get("UID"));
            assertEquals("20261122T100000Z", read.get("DTSTAMP"));
            assertEquals(String.valueOf(followUp.changes()), read.get("SEQUENCE"));
            String visible = visible(followUp.task().text());
            assertEquals(visible + "\nFor li", unescaped(read.get("DESCRIPTION")));
            String first = visible.lines().findFirst().orElseThrow();
            assertEquals(first + " (" + followUp.whose().name() + ")", unescaped(read.get("SUMMARY")));
            if (followUp.due().day() == null) {
                assertEquals(followUp.due().at(), instant(read.get("DTSTART")));
                assertEquals(followUp.due().at().plusSeconds(1800), instant(read.get("DTEND")));
            } else {
                String day = followUp.due().day().toString().replace("-", "");
                assertEquals(day, read.get("DTSTART;VALUE=DATE"));
            }
        });
    }

    private static String written(CalendarDay day) {
        StringWriter out = new StringWriter();
        try {
            CalendarWriter calendar = new CalendarWriter(out, ZoneOffset.UTC, NOW);
            calendar.begin();
            calendar.write(day);
            calendar.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Its content lines by name; each line of the file has 75 octets at the most, and all end in CR LF. */
    private static Map<String, String> properties(String calendar) {
        assertTrue(calendar.endsWith("\r\n"));
        for (String line : calendar.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertTrue(line.chars().noneMatch(c -> (c < ' ' && c != '\t') || c == 0x7f), line);
        }
        Map<String, String> properties = new LinkedHashMap<>();
        for (String line : calendar.replace("\r\n ", "").split("\r\n", 0)) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon);
            if (!List.of("BEGIN", "END").contains(name)) {
                assertEquals(null, properties.put(name, line.substring(colon + 1)), name);
            }
        }
        return properties;
    }

    private static Instant instant(String stamp) {
        return Instant.parse(stamp.replaceFirst("(....)(..)(..)T(..)(..)(..)Z", "$1-$2-$3T$4:$5:$6Z"));
    }

    private static String visible(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
                text.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                assertTrue(c != ',' && c != ';', value);
                text.append(c);
            }
        }
        return text.toString();
    }
}
