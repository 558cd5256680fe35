package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a text are counted and shown by what a reader sees as one character. */
class ExcerptTest {
    private static final String FAMILY = "👨\u200d👩\u200d👧";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        city:Leeds       | 0  | 4  | 1 | ^^^^
        上海 city         | 3  | 7  | 4 | '     ^^^^'
        e\u0301e\u0301 x | 5  | 6  | 4 | '   ^'
        👨\u200d👩\u200d👧 x | 9 | 10 | 3 | '   ^'
        👨\u200d👩\u200d👧 x | 3 | 5 | 1 | ^^
        🇨🇳🇩🇪 x          | 9  | 10 | 4 | '     ^'
        上海              | 2  | 2  | 3 | '    ^'
        """)
    void pointsAtWholeCharacters(String text, int from, int to, int position, String carets) {
        Excerpt excerpt = new Excerpt(text, from, to);
        assertEquals(position, excerpt.position());
        String[] lines = excerpt.pointed().split("\n", -1);
        assertEquals(text, lines[0]);
        assertEquals(carets, lines[1]);
    }

    @Test
    void leavesOutWhatIsFarByColumns() {
        String text = (FAMILY + "上海").repeat(40) + "X" + "Ｙ".repeat(60);
        int at = text.indexOf('X');
        String[] lines = new Excerpt(text, at, at + 1).pointed().split("\n", -1);
        assertEquals("…海" + (FAMILY + "上海").repeat(8) + "X" + "Ｙ".repeat(12) + "…", lines[0]);
        assertEquals(" ".repeat(51) + "^", lines[1]);
    }

    /** Wherever the part is, no character is taken apart, and the carets stand under it. */
    @Test
    void takesNoCharacterApart() {
        String[] pieces = {"a", " ", "李", "e\u0301", FAMILY, "👩🏽\u200d💻", "🇨🇳", "ש", "\u200b", "क्षि", "𠮷"};
        Random random = new Random(17);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int n = 1 + random.nextInt(80); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String whole = text.toString();
            int from = random.nextInt(whole.length() + 1);
            int to = from + random.nextInt(Math.min(20, whole.length() - from) + 1);
            Excerpt excerpt = new Excerpt(whole, from, to);
            String line = excerpt.pointed().split("\n", -1)[0];
            String shown = line.replaceFirst("^…", "").replaceFirst("…$", "");
            assertEquals(before(whole, from) + 1, excerpt.position());
            assertTrue(isWhole(whole, shown), line);
        }
    }

    /** How many characters end up to a place. */
    private static int before(String text, int place) {
        Matcher matcher = Pattern.compile("\\X").matcher(text);
        int count = 0;
        while (matcher.find() && matcher.end() <= place) {
            count++;
        }
        return count;
    }

    /** Whether a part begins and ends between characters, at one of the places where it stands. */
    private static boolean isWhole(String text, String part) {
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            boolean begins = Clusters.startAt(text, at) == at;
            boolean ends = Clusters.endAt(text, at + part.length()) == at + part.length();
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }
}
