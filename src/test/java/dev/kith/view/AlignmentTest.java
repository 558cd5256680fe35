package dev.kith.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.cli.Tty;
import dev.kith.testing.Ran;
import dev.kith.testing.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names of every writing stand in their columns. Each line is measured here by a rule of its own: what {@code \X} finds
 * takes two columns where it is an emoji or of a script that is written wide, and none where nothing of it is drawn.
 */
class AlignmentTest {
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private static final List<String> NAMES = List.of(
            "Ada Lovelace of the long names",
            "王小明",
            "欧阳娜娜与她的茶叶贸易有限公司",
            "𠮷野家",
            "Jose\u0301 Nu\u0301n\u0303ez de la Pen\u0303a y Garci\u0301a",
            "👩🏽\u200d💻 Dev",
            "👨\u200d👩\u200d👧 👨\u200d👩\u200d👧 👨\u200d👩\u200d👧 👨\u200d👩\u200d👧 👨\u200d👩\u200d👧 Lee",
            "🇨🇳🇩🇪🇬🇧 Trade",
            "❤\ufe0f Tea",
            "שלום כהן",
            "أحمد حسن عبد الرحمن",
            "Ｆｕｌｌ　Ｗｉｄｔｈ　Ｎａｍｅ",
            "A\u200bB\u200dC\u2060D",
            "김민준",
            "さくらカフェ",
            "กำนัน ภาษาไทย");

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void customers() {
        world = World.in(folder);
        int number = 1000;
        for (String name : NAMES) {
            number++;
            world.out("customer add '" + name + "' --external-id X-" + number + " --organisation '" + name + "'");
        }
    }

    @Test
    void aListKeepsItsLastColumnInPlace() {
        for (int width : new int[] {36, 41, 52, 63, 80, 120, 200}) {
            List<String> lines = lines(width, "customer list --columns id,name,organisation,external_id");
            assertEquals(NAMES.size() + 1, lines.size());
            int place = widthOf(lines.getFirst().substring(0, lines.getFirst().indexOf("EXTERNAL ID")));
            for (String line : lines.subList(1, lines.size())) {
                assertEquals(place, widthOf(line.substring(0, line.lastIndexOf("X-"))), line);
                assertTrue(widthOf(line) <= width, width + ": " + line);
            }
        }
        List<String> piped = lines(0, "customer list --columns id,name,organisation,external_id");
        int place = widthOf(piped.getFirst().substring(0, piped.getFirst().indexOf("EXTERNAL ID")));
        piped.subList(1, piped.size())
                .forEach(line -> assertEquals(place, widthOf(line.substring(0, line.lastIndexOf("X-"))), line));
    }

    /** What was cut ends between two characters as a reader sees them. */
    @Test
    void whatIsCutIsWholeCharacters() {
        for (int width = 36; width < 60; width++) {
            List<String> lines = lines(width, "customer list --columns id,name,external_id");
            for (int i = 0; i < NAMES.size(); i++) {
                String line = lines.get(i + 1).replaceAll("[\u2068\u2069]", "");
                String shown = line.substring(4, line.lastIndexOf("X-")).strip();
                String kept = shown.endsWith("…") ? shown.substring(0, shown.length() - 1) : shown;
                assertTrue(clusters(NAMES.get(i)).toString().startsWith(beginning(kept)), shown);
            }
        }
    }

    @Test
    void aCardKeepsItsValuesInPlace() {
        for (int i = 1; i <= NAMES.size(); i++) {
            List<String> lines = lines(60, "customer show " + i + " --columns id,name,organisation,external_id");
            assertEquals(4, lines.size());
            assertEquals(14, widthOf(lines.get(1).substring(0, lines.get(1).indexOf(bare(lines.get(1))))));
            assertEquals(14, lines.getLast().indexOf("X-"));
        }
    }

    @Test
    void chartsBeginInOnePlace() {
        for (int i = 0; i < NAMES.size(); i += 3) {
            world.out("segment define '" + NAMES.get(i) + "' --query 'id:" + (i + 1) + "..'");
        }
        List<String> segments = lines(90, "report segments --columns name,share");
        int place = widthOf(segments.getFirst().substring(0, segments.getFirst().indexOf("SHARE")));
        for (String line : segments.subList(1, segments.size())) {
            assertEquals(place, widthOf(line.substring(0, line.split("[▀-▟]", 2)[0].length())), line);
        }
    }

    private List<String> lines(int width, String command) {
        world.tty(width == 0 ? Tty.NONE : new Tty(false, true, false, width));
        Ran ran = world.run(command);
        assertEquals(0, ran.code(), ran.err());
        return ran.out().replaceAll("\u001b\\[[0-9;]*m", "").lines().toList();
    }

    /** The value of a line of a card. */
    private static String bare(String line) {
        return line.replaceFirst("^\\S+\\s+", "");
    }

    private static String beginning(String text) {
        String listed = clusters(text).toString();
        return listed.substring(0, listed.length() - 1);
    }

    private static List<String> clusters(String text) {
        List<String> clusters = new ArrayList<>();
        Matcher matcher = CLUSTER.matcher(text);
        while (matcher.find()) {
            clusters.add(matcher.group());
        }
        return clusters;
    }

    private static int widthOf(String line) {
        return clusters(line).stream().mapToInt(AlignmentTest::columns).sum();
    }

    private static int columns(String cluster) {
        int first = cluster.codePointAt(0);
        int type = Character.getType(first);
        if (type == Character.FORMAT || type == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean emoji = cluster.codePoints().anyMatch(c -> c == 0xfe0f || Character.isEmojiPresentation(c));
        return emoji || isWide(first) ? 2 : cluster.contains("\u0e33") ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> codePoint < 0xff61 || codePoint > 0xffdc;
            default -> codePoint == 0x3000 || (codePoint >= 0xff01 && codePoint <= 0xff5e);
        };
    }
}
