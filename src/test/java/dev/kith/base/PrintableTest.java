package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    static List<Arguments> dangers() {
        return List.of(
                arguments("a\u001b[31mb", "a\\e[31mb"),
                arguments("a\u0007b", "a\\x07b"),
                arguments("a\0b", "a\\x00b"),
                arguments("a\u007fb", "a\\x7fb"),
                arguments("a\u009b31mb", "a\\x9b31mb"),
                arguments("a\u202eb", "a\\u202eb"),
                arguments("a\u2066b\u2069", "a\\u2066b\\u2069"),
                arguments("a\u2028b", "a\\u2028b"),
                arguments("\u206f\u2029\u202a", "\\u206f\\u2029\\u202a"),
                arguments("\ufeffa", "\\ufeffa"),
                arguments("a\tb", "a\\tb"),
                arguments("a\nb", "a⏎b"),
                arguments("a\r\nb", "a⏎b"),
                arguments("a\rb", "a\\rb"),
                arguments("a\r", "a\\r"),
                arguments("\ud83dx", "\\ud83dx"),
                arguments("x\ude00", "x\\ude00"),
                arguments("\u001b\u001b😀\n", "\\e\\e😀⏎"));
    }

    @ParameterizedTest
    @MethodSource("dangers")
    void showsWhatATerminalWouldObey(String text, String shown) {
        assertEquals(shown, Printable.line(text));
    }

    @Test
    void keepsLinesWhereTheyAreWanted() {
        assertEquals("a\nb\nc\\e", Printable.lines("a\r\nb\nc\u001b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ada",
                "a\\e[31m",
                "Zoë",
                "李小龍",
                "שלום",
                "\u200f",
                "👩🏽\u200d💻 ok",
                "🇬🇧",
                "\u00a0",
                "\u2027\u202f",
                "\u2065\u2070"
            })
    void leavesTheRestAsItIs(String text) {
        assertEquals(text, Printable.line(text));
        assertEquals(text, Printable.lines(text));
    }

    @Test
    void copiesNothingForPlainText() {
        String text = "Ada Lovelace";
        assertSame(text, Printable.line(text));
    }

    @Test
    void leavesNoControlCharacterWhatever() {
        for (int c = 0; c <= 0xffff; c++) {
            String shown = Printable.line(Character.toString(c));
            boolean control = shown.chars().anyMatch(Character::isISOControl);
            boolean bidi = shown.chars().anyMatch(each -> each >= 0x202a && each <= 0x202e);
            assertTrue(!control && !bidi, Integer.toHexString(c));
        }
    }
}
