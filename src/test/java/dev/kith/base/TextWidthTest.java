package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    @ParameterizedTest
    @CsvSource({
        "10ff,1,1100,2", "115f,2,1160,0", "11ff,0,1200,1", "2328,1,2329,2", "232a,2,232b,1", "2e7f,1,2e80,2",
        "303e,2,303f,1", "a4cf,2,a4d0,1", "a95f,1,a960,2", "abff,1,ac00,2", "d7a3,2,d7a4,1", "d7af,1,d7b0,0",
        "d7ff,0,e000,1", "f8ff,1,f900,2", "faff,2,fb00,1", "fe0f,0,fe10,2", "fe6f,2,fe70,1", "ff00,1,ff01,2",
        "ff60,2,ff61,1", "ffdf,1,ffe0,2", "ffe6,2,ffe7,1", "16fdf,1,16fe0,2", "1b2ff,2,1b300,1", "1f1e5,1,1f1e6,2",
        "1f1ff,2,1f200,2", "1f2ff,2,1f300,2", "1ffff,1,20000,2", "3fffd,2,3fffe,1", "2ff,1,300,0"
    })
    void knowsWhereTheWideBlocksBegin(String last, int width, String first, int nextWidth) {
        assertEquals(width, TextWidth.of(Character.toString(Integer.parseInt(last, 16))));
        assertEquals(nextWidth, TextWidth.of(Character.toString(Integer.parseInt(first, 16))));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        กำ,                      2
        นี้,                      1
        \u1100\uac00,            4
        x\u1161,                 1
        \u0600\u0661,            2
        \uff76\uff9e,            2
        か\u3099,                2
        ❤\u200d🔥,              2
        🏳\ufe0f\u200d🌈,        2
        \u2068שלום\u2069,        4
        葛\udb40\udd00,          2
        """)
    void countsWhatBelongsTogether(String text, int width) {
        assertEquals(width, TextWidth.of(text));
    }

    /** The cases of the kind that Unicode's GraphemeBreakTest has, with the JDK's own division as the judge. */
    @Test
    void endsClustersWhereTheJdkDoes() {
        String[] pieces = {
            "a", "李", "か", "\u3099", "\u0308", "\u200d", "\u200c", "\u200b", "\ufe0f", "\u20e3", "1", "❤", "😀", "🏽",
            "🇬", "\u1100", "\u1161", "\u11a8", "가", "각", "क", "\u094d", "\u093f", "ก", "\u0e33", "\u0600", "\u0661",
            "ש", "\uff9e", " "
        };
        Random random = new Random(5);
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = 1 + random.nextInt(10); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Clusters clusters = new Clusters(text.toString());
            Matcher judge = Pattern.compile("\\X").matcher(text);
            while (judge.find()) {
                assertTrue(clusters.next());
                assertEquals(judge.end(), clusters.end(), text.toString());
            }
        }
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
