package dev.kith.calendar;

import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A festival of the Chinese calendar, which is on another Gregorian day each year. */
public enum Festival {
    SPRING_FESTIVAL(1, 1),
    LANTERN(1, 15),
    /** The day of the solar term, when the sun's longitude is 15 degrees; 4 to 6 April. */
    QINGMING(0, 0),
    DRAGON_BOAT(5, 5),
    QIXI(7, 7),
    MID_AUTUMN(8, 15),
    DOUBLE_NINTH(9, 9),
    /** The day before the Spring Festival, whether the last month has 29 days or 30. */
    NEW_YEARS_EVE(0, 0);

    private static final int QINGMING_TERM = 7;
    private static final String SUFFIX = "-festival";

    /** What some are called, too. */
    private static final Map<String, Festival> OTHER_NAMES = Map.of(
            "chinese-new-year", SPRING_FESTIVAL,
            "lunar-new-year", SPRING_FESTIVAL,
            "tomb-sweeping", QINGMING,
            "tomb-sweeping-day", QINGMING,
            "duanwu", DRAGON_BOAT,
            "moon", MID_AUTUMN,
            "chongyang", DOUBLE_NINTH,
            "new-year's-eve", NEW_YEARS_EVE);

    private final int month;
    private final int day;

    Festival(int month, int day) {
        this.month = month;
        this.day = day;
    }

    /** {@code mid-autumn}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of all. */
    public static List<String> words() {
        return Stream.of(values()).map(Festival::word).toList();
    }

    /**
     * The festival of a word, in English ({@code mid-autumn}, {@code Mid-Autumn Festival}) or Chinese (中秋, 中秋节); throws
     * KithException.Invalid, with those there are, where it is none.
     */
    public static Festival of(String text) {
        String word = plain(Synonyms.of(text.strip().replaceAll("[ _-]+", "-"), words()));
        for (Festival festival : values()) {
            if (plain(festival.word()).equals(word)) {
                return festival;
            }
        }
        Festival other = OTHER_NAMES.get(word);
        if (other == null) {
            throw new KithException.Invalid(
                    Text.of("'{0}' is no festival.", Printable.line(text)),
                    Text.of("The festivals are {0}.", String.join(", ", words())));
        }
        return other;
    }

    private static String plain(String word) {
        return word.endsWith(SUFFIX) ? word.substring(0, word.length() - SUFFIX.length()) : word;
    }

    /**
     * The day on which it is in a Gregorian year; New Year's Eve is the one before the Spring Festival of that year.
     *
     * @param year 1900 to 2100
     */
    public LocalDate in(int year) {
        return switch (this) {
            case QINGMING -> qingming(year);
            case NEW_YEARS_EVE -> SPRING_FESTIVAL.in(year).minusDays(1);
            case SPRING_FESTIVAL, LANTERN, DRAGON_BOAT, QIXI, MID_AUTUMN, DOUBLE_NINTH ->
                new LunarDate(year, month, false, day).gregorian();
        };
    }

    private static LocalDate qingming(int year) {
        SolarDay day = SolarTerm.fromIndex(year, QINGMING_TERM).getSolarDay();
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }
}
