package dev.kith.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How Chinese characters sound, without tones. The table is Unicode's (kMandarin in Unihan 18, through ICU4J 79.1's
 * Han-Latin transform), one reading a character, within a syllable by tone; {@code readings.txt} has what else a
 * character of a given name may sound like (kHanyuPinlu in Unihan 15, Unicode License V3, and a few that are ours).
 * Family names that are read in their own way are told in {@link FamilyNames}.
 */
public final class Pinyin {
    private static final int LONGEST_PERSON = 4;
    private static final int MOST_READINGS = 4;

    private final Map<Integer, String> syllables = new HashMap<>(32_768);
    private final Map<Integer, Integer> ranks = new HashMap<>(32_768);
    private final Map<Integer, List<String>> others = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    private Pinyin() {
        Tables.lines("pinyin.txt").forEach(this::add);
        Tables.lines("readings.txt").forEach(this::addOther);
    }

    /** The table, which is read when it is first asked for. */
    public static Pinyin table() {
        return Lazy.TABLE;
    }

    private static final class Lazy {
        private static final Pinyin TABLE = new Pinyin();
    }

    private void add(String line) {
        int blank = line.indexOf(' ');
        String syllable = line.substring(0, blank);
        places.put(syllable, places.size());
        line.substring(blank + 1).codePoints().forEach(c -> {
            syllables.put(c, syllable);
            ranks.put(c, ranks.size());
        });
    }

    private void addOther(String line) {
        int blank = line.indexOf(' ');
        String syllable = line.substring(0, blank);
        line.substring(blank + 1)
                .codePoints()
                .forEach(c -> others.computeIfAbsent(c, _ -> new ArrayList<>()).add(syllable));
    }

    /** Whether all of a text is Chinese characters. */
    public static boolean isHan(String text) {
        return !text.isEmpty()
                && text.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** How many characters the family name takes that a Chinese name begins with. */
    public static int familyLength(String name) {
        return FamilyNames.length(Simplified.of(name));
    }

    /** The sound of a family name. */
    public String family(String name) {
        List<String> own = FamilyNames.sound(Simplified.of(name));
        return own == null ? of(name) : String.join("", own);
    }

    /** The syllables of a text, one after the other; a character that the table does not know stands for itself. */
    public String of(String text) {
        StringBuilder sound = new StringBuilder();
        text.codePoints().forEach(c -> sound.append(syllable(c)));
        return sound.toString();
    }

    /** The usual syllable of a character, or the character itself. */
    private String syllable(int character) {
        @Nullable String syllable = syllables.get(character);
        return syllable == null ? Character.toString(character) : syllable;
    }

    /**
     * The ways in which a Chinese name may be read, the usual one first, each a list of syllables. In a name as people
     * have it, the family's name has its own reading; what is longer is read as any text.
     *
     * @param name Chinese characters only
     */
    public List<List<String>> readings(String name) {
        int[] characters = name.codePoints().toArray();
        int start = 0;
        List<List<String>> all = new ArrayList<>();
        all.add(List.of());
        if (characters.length <= LONGEST_PERSON) {
            String family = Simplified.of(name.substring(0, Math.min(familyLength(name), name.length())));
            List<String> own = FamilyNames.sound(family);
            if (own != null) {
                all.set(0, own);
                start = family.length();
            }
        }
        for (int i = start; i < characters.length; i++) {
            List<List<String>> longer = new ArrayList<>();
            for (String syllable : sounds(characters[i], i == 0 || characters.length > LONGEST_PERSON)) {
                for (List<String> before : all) {
                    List<String> reading = new ArrayList<>(before);
                    reading.add(syllable);
                    longer.add(reading);
                }
            }
            all = longer.subList(0, Math.min(MOST_READINGS, longer.size()));
        }
        return all;
    }

    private Set<String> sounds(int character, boolean usualOnly) {
        Set<String> sounds = new LinkedHashSet<>();
        sounds.add(syllable(character));
        if (!usualOnly) {
            sounds.addAll(others.getOrDefault(character, List.of()));
        }
        return sounds;
    }

    /** Where a character stands among all by its sound, or -1 where its sound is not known. */
    int place(int character) {
        return places.getOrDefault(syllables.getOrDefault(character, ""), -1);
    }

    /** Where a syllable stands among all. */
    int place(String syllable) {
        return places.getOrDefault(syllable, -1);
    }

    /** Where a character stands among all of its sound, by tone. */
    int rank(int character) {
        return ranks.getOrDefault(character, ranks.size() + character);
    }
}
