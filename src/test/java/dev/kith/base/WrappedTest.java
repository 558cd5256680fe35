package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        one two three,       7, one two/three
        "",                  7, ""
        unbreakable it,      5, unbreakable/it
        客户的电话号码,         6, 客户的/电话号/码
        客户的，电话,           6, 客户/的，电/话
        客户（电话）,           6, 客户/（电/话）
        见kith手册,           6, 见kith/手册
        一 二 三 四,           5, 一 二/三 四
        한국어 이름,            6, 한국어/이름
        Zoe\u0308 Zoe\u0308, 7, Zoe\u0308 Zoe\u0308
        ガガガ,               4, ガガ/ガ
        """)
    void breaksAtBlanksAndBetweenIdeographs(String text, int width, String lines) {
        assertEquals(lines.replace('/', '\n') + "\n", wrapped(text, width));
    }

    @Test
    void noLineIsTooWideOrBeginsWithWhatMayNotBegin() {
        String[] pieces = {"客", "户", "，", "。", "（", "）", "《", "》", "：", "a", "é", " ", "👩🏽\u200d💻", "한", "か\u3099"};
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String joined = text.toString().replaceAll(" +", " ").strip();
            String page = wrapped(joined, 12);
            assertEquals(joined.replace(" ", ""), page.replace("\n", "").replace(" ", ""));
            for (String line : page.strip().split("\n", -1)) {
                boolean whole = Wrapped.pieces(line).size() == 1;
                assertTrue(whole || TextWidth.of(line) <= 12, line);
                boolean afterBlank = joined.contains(" " + line);
                assertFalse(!afterBlank && "，。）》：".indexOf(line.charAt(0)) >= 0, page);
                boolean beforeBlank = joined.contains(line + " ") || joined.endsWith(line);
                assertFalse(!beforeBlank && "（《".indexOf(line.charAt(line.length() - 1)) >= 0, page);
            }
        }
    }

    private static String wrapped(String text, int width) {
        StringBuilder page = new StringBuilder();
        Wrapped.add(page, text.split(" ", -1), 0, width);
        return page.toString();
    }
}
