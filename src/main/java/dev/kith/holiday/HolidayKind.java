package dev.kith.holiday;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a day is off, or worked on in place of another. */
enum HolidayKind {
    OFF,
    WORK;

    /** What a title says in English of a day that is worked on; after "non-" it is the opposite. */
    private static final Pattern WORKING = Pattern.compile("(?<!non-|non |not a |no )\\bwork(?:ing)?[ -]?days?\\b");

    /** What a title says in Chinese of a day that is not worked on; else 班, as in 补班, 上班 and （班）, says that it is. */
    private static final Pattern NOT_WORKING = Pattern.compile("不用?上班|[停休免]班");

    /** What a category, or a property that other programs have of their own, is for such a day. */
    private static final List<String> WORDS = List.of("work", "workday", "working-day", "alternate-workday");

    /** {@code off}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static HolidayKind of(String word) {
        return word.equals(WORK.word()) ? WORK : OFF;
    }

    /** What the title of an event says. */
    static boolean isWorkTitle(String title) {
        return NOT_WORKING.matcher(title).replaceAll("").contains("班")
                || WORKING.matcher(title.toLowerCase(Locale.ROOT)).find();
    }

    /** What a category, or the value of a property whose name begins with {@code X-}, says. */
    static boolean isWorkWord(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]", "-");
        return WORDS.contains(plain) || isWorkTitle(plain);
    }
}
