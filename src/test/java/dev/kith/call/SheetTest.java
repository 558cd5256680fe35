package dev.kith.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.Due;
import dev.kith.base.KithException;
import dev.kith.base.Moments;
import dev.kith.script.Question;
import dev.kith.script.Wording;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Moments MOMENTS = new Moments(Instant.parse("2026-11-22T10:00:00Z"), UTC);
    private static final Question HOW = new Question(1, 1L, Wording.parse("How? [good|late]"));
    private static final Question WHAT = new Question(2, 2L, Wording.parse("What?"));

    private static final Generator<String> LINES = Generator.oneOf(
            Generator.of(
                    "a note", "good", "", "/undo", "/next", "/mood glad", "/task fri Call", "/points 5", "/tag tea"),
            Generator.of("//slash", "/note x", "/nothing", "/task fri", "late", "/outcome reached", "/points x"),
            Generator.texts(6).map(text -> text.replaceAll("[\\r\\n]", " ")));

    private static Sheet sheet() {
        return new Sheet(List.of(HOW, WHAT), MOMENTS);
    }

    @Test
    void aTimeOfDayBelongsToTheDay() {
        assertEquals(
                new Entry.Follow(Due.at(Instant.parse("2026-11-27T10:00:00Z")), "Call back"),
                SlashLine.parse("/task fri 10:00  Call back", MOMENTS));
        assertEquals(
                new Entry.Follow(Due.on(LocalDate.parse("2026-11-27"), UTC), "10 jars"),
                SlashLine.parse("/task fri 10 jars", MOMENTS));
        assertEquals(
                new Entry.Follow(Due.at(Instant.parse("2026-11-23T09:00:00Z")), "Call"),
                SlashLine.parse("/task 'tomorrow 9:00' Call", MOMENTS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ note",
                "/nope",
                "/task",
                "/task fri",
                "/task fri 10:00",
                "/task 'fri Call",
                "/points",
                "/points -1",
                "/points 1.5",
                "/tag",
                "/tag a;b",
                "/mood",
                "/outcome fine",
                "/done now",
                "/undo 2"
            })
    void whatMeansNothing(String line) {
        assertThrows(KithException.Invalid.class, () -> SlashLine.parse(line, MOMENTS));
    }

    /** What is typed and kept can be typed again, and leads to the same; what is taken back is as if it never was. */
    @Test
    void aDraftIsTheCallAgain() {
        Property.check(500, Generator.lists(LINES, 30), lines -> {
            Sheet sheet = sheet();
            List<String> kept = new ArrayList<>();
            for (String line : lines) {
                take(sheet, line, kept);
            }
            Sheet again = sheet();
            kept.forEach(again::replay);
            assertEquals(sheet.entries(), again.entries());
            assertEquals(sheet.asked(), again.asked());
        });
    }

    @Test
    void undoTakesBackTheLastOne() {
        Property.check(500, Generator.lists(LINES, 12), lines -> {
            Sheet sheet = sheet();
            lines.forEach(line -> take(sheet, line, new ArrayList<>()));
            List<Entry> before = sheet.entries();
            Optional<Question> asked = sheet.asked();
            sheet.add(new Entry.Answered(HOW, null));
            sheet.add(new Entry.Mood("glad"));
            sheet.undo();
            sheet.undo();
            assertEquals(before, sheet.entries());
            assertEquals(asked, sheet.asked());
        });
    }

    private static void take(Sheet sheet, String line, List<String> kept) {
        Typed typed;
        try {
            typed = sheet.read(line);
        } catch (KithException.Invalid e) {
            return;
        }
        if (typed instanceof Entry entry) {
            sheet.add(entry);
            kept.add(line);
        } else if (typed == Control.UNDO) {
            sheet.undo();
            kept.add(line);
        }
    }

    @Test
    void aDraftComesBackAsItWent(@TempDir Path folder) {
        Property.check(100, Generator.lists(Generator.texts(5), 8), texts -> {
            Path file = Draft.file(folder.resolve("kith.db"), 7, "ada@home/../x");
            assertEquals(folder, file.getParent());
            Instant at = MOMENTS.now();
            Draft draft = Draft.in(file, at, "after sale");
            List<Draft.Line> lines = new ArrayList<>();
            for (String text : texts) {
                String line = text.replaceAll("[\\r\\n\\ud800]", " ");
                at = at.plusSeconds(3);
                draft.add(at, line);
                lines.add(new Draft.Line(at, line));
            }
            if (texts.isEmpty()) {
                assertEquals(Optional.empty(), Draft.find(file));
            } else {
                Draft.Found found = Draft.find(file).orElseThrow();
                assertEquals(new Draft.Found(MOMENTS.now(), "after sale", lines), found);
                assertEquals(texts.size() * 3L, found.seconds());
                assertEquals("rw-------", permissions(file));
            }
            draft.delete();
            assertEquals(Optional.empty(), Draft.find(file));
        });
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsNoDraftIsNone(@TempDir Path folder) throws Exception {
        for (String text : List.of("", "x", "1\n", "1\n\nnot a line\n", "1\n\nx\ty\n")) {
            Path file = Files.writeString(folder.resolve("draft.txt"), text);
            assertTrue(Draft.find(file).isEmpty(), text);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsDoneWithout() {
        Draft draft = Draft.in(Path.of("/nowhere/at/all.txt"), MOMENTS.now(), null);
        draft.add(MOMENTS.now(), "text");
        draft.delete();
        assertTrue(!draft.isKept());
    }
}
