package dev.kith.duplicate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How Chinese characters sound, without tones. The table is Unicode's (kMandarin in Unihan 18, through ICU4J 79.1's
 * Han-Latin transform), one reading a character; family names that are read in their own way are told here.
 */
final class Pinyin {
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("单", "shan"),
            Map.entry("曾", "zeng"),
            Map.entry("仇", "qiu"),
            Map.entry("解", "xie"),
            Map.entry("区", "ou"),
            Map.entry("查", "zha"),
            Map.entry("朴", "piao"),
            Map.entry("翟", "zhai"),
            Map.entry("乐", "yue"),
            Map.entry("盖", "ge"),
            Map.entry("任", "ren"),
            Map.entry("华", "hua"),
            Map.entry("尉迟", "yuchi"),
            Map.entry("长孙", "zhangsun"),
            Map.entry("万俟", "moqi"));

    private static final List<String> TWO_CHARACTERS = List.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "长孙", "宇文", "司徒", "司空", "夏侯", "令狐", "端木", "万俟", "歐陽",
            "司馬", "諸葛", "東方", "南宫", "轩辕", "澹台", "淳于", "申屠", "呼延", "闻人", "赫连");

    private final Map<Integer, String> syllables = new HashMap<>(32_768);

    Pinyin() {
        try (InputStream in = Pinyin.class.getResourceAsStream("pinyin.txt")) {
            if (in == null) {
                throw new IllegalStateException("no table of pinyin");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int blank = line.indexOf(' ');
        String syllable = line.substring(0, blank);
        line.substring(blank + 1).codePoints().forEach(c -> syllables.put(c, syllable));
    }

    /** Whether all of a text is Chinese characters that the table knows. */
    static boolean isHan(String text) {
        return !text.isEmpty()
                && text.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** How many characters the family name takes that a Chinese name begins with. */
    static int familyLength(String name) {
        return name.length() > 2 && TWO_CHARACTERS.contains(name.substring(0, 2)) ? 2 : 1;
    }

    /** The sound of a family name. */
    String family(String name) {
        String own = FAMILIES.get(name);
        return own != null ? own : of(name);
    }

    /** The syllables of a text, one after the other; a character that the table does not know stands for itself. */
    String of(String text) {
        StringBuilder sound = new StringBuilder();
        text.codePoints().forEach(c -> {
            @Nullable String syllable = syllables.get(c);
            if (syllable == null) {
                sound.appendCodePoint(c);
            } else {
                sound.append(syllable);
            }
        });
        return sound.toString();
    }
}
