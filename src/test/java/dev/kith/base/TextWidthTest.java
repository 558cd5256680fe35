package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        "",                      0
        Ada,                     3
        Zoë,                     3
        Zoe\u0308,               3
        Ñandú ©,                 7
        李小龍,                   6
        ｱ,                       1
        Ａ,                      2
        カタカナ,                  8
        한국어,                   6
        \u1112\u1161\u11ab,      2
        「引」,                   6
        שלום,                    4
        مرحبا,                   5
        क्षि,                       3
        …,                       1
        €,                       1
        😀,                      2
        👍🏽,                      2
        a🏽,                      3
        👩\u200d💻,              2
        👩🏽\u200d💻,              2
        👨\u200d👩\u200d👧\u200d👦, 2
        a\u200d💻,               3
        🇨🇳,                     2
        🇨🇳🇬🇧,                   4
        🏴\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f, 2
        ❤,                       1
        ❤\ufe0f,                 2
        1\ufe0f\u20e3,           2
        x\u200by,                2
        \u0301,                  0
        𠮷,                      2
        𝒳,                       1
        a李b😀c,                  7
        """)
    void countsWhatAReaderSees(String text, int width) {
        assertEquals(width, TextWidth.of(text));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        Ada Lovelace, 12, Ada Lovelace
        Ada Lovelace, 11, Ada Lovela…
        Ada Lovelace,  1, …
        Ada Lovelace,  0, ""
        "",            0, ""
        李小龍,          6, 李小龍
        李小龍,          5, 李小…
        李小龍,          4, 李…
        李小龍,          2, …
        👩🏽\u200d💻👩🏽\u200d💻, 3, 👩🏽\u200d💻…
        Zoe\u0308e\u0308e\u0308, 4, Zoe\u0308…
        🇨🇳🇬🇧,          3, 🇨🇳…
        🇨🇳🇬🇧,          2, …
        """)
    void cutsBetweenWhatAReaderSees(String text, int width, String cut) {
        assertEquals(cut, TextWidth.truncate(text, width));
    }

    @Test
    void padsToTheWidth() {
        assertEquals("李  ", TextWidth.pad("李", 4));
        assertEquals("  李", TextWidth.padLeft("李", 4));
        assertEquals("李小", TextWidth.pad("李小", 3));
        assertEquals("abc", TextWidth.padLeft("abc", 3));
    }

    @Test
    void whatIsCutAlwaysFits() {
        String[] pieces = {
            "a", "é", "e\u0301", "李", "😀", "👩🏽\u200d💻", "🇬🇧", "🇬", "\u200d", "ｱ", "한", "\u0308", "\ud83d", " "
        };
        Random random = new Random(3);
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            int width = random.nextInt(14);
            String cut = TextWidth.truncate(text.toString(), width);
            assertTrue(TextWidth.of(cut) <= width, text + " to " + width);
            boolean whole = TextWidth.of(text.toString()) <= width;
            assertEquals(whole, cut.contentEquals(text), text + " to " + width);
        }
    }
}
