package dev.kith.base;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads dates of the calendar with the year first: the one order that nobody takes for another. */
public final class Dates {
    private static final String HOW = Text.later("Write the year first: 2026-11-21.");

    private Dates() {}

    /** Loaded where a date is none. */
    private static final class Months {
        private static final List<String> NAMES = List.of(
                Text.later("January"),
                Text.later("February"),
                Text.later("March"),
                Text.later("April"),
                Text.later("May"),
                Text.later("June"),
                Text.later("July"),
                Text.later("August"),
                Text.later("September"),
                Text.later("October"),
                Text.later("November"),
                Text.later("December"));

        static String name(int month) {
            return Text.of(NAMES.get(month - 1));
        }
    }

    /**
     * Reads {@code 2026-11-21}, {@code 2026/11/21}, {@code 20261121} or {@code 2026年11月21日}; Invalid says why a date is
     * none.
     */
    public static LocalDate parse(String text) {
        LocalDate date = parseOrNull(text);
        if (date == null) {
            throw new KithException.Invalid(Text.of("\"{0}\" is not a date.", Printable.line(text)), Text.of(HOW));
        }
        return date;
    }

    /** The date, or null if the text doesn't look like one; Invalid if it does but the calendar has no such day. */
    static @Nullable LocalDate parseOrNull(String text) {
        String date = Width.narrow(text).strip();
        if (!Width.isAscii(date)) {
            return ChineseDay.date(text);
        }
        if (date.length() == 8 && number(date, 0, 8) >= 0) {
            return date(date, number(date, 0, 4), number(date, 4, 6), number(date, 6, 8));
        }
        char separator = date.length() > 4 ? date.charAt(4) : ' ';
        int second = date.indexOf(separator, 5);
        if ((separator != '-' && separator != '/') || second < 0) {
            return null;
        }
        int year = number(date, 0, 4);
        int month = number(date, 5, second);
        int day = number(date, second + 1, date.length());
        return year < 0 || month < 0 || day < 0 ? null : date(date, year, month, day);
    }

    /** The first day of a month, or null if the text isn't of the form {@code 2026-11} or {@code 2026/11}. */
    static @Nullable LocalDate monthOrNull(String text) {
        boolean separated = text.length() > 4 && (text.charAt(4) == '-' || text.charAt(4) == '/');
        int year = separated ? number(text, 0, 4) : -1;
        int month = separated ? number(text, 5, text.length()) : -1;
        return year < 0 || month < 0 ? null : firstOf(text, year, month);
    }

    static LocalDate date(String text, int year, int month, int day) {
        LocalDate first = firstOf(text, year, month);
        int last = first.lengthOfMonth();
        if (day < 1 || day > last) {
            throw new KithException.Invalid(
                    Text.of("\"{0}\" is not a date: {1} {2} has {3} days.", text, Months.name(month), year, last),
                    null);
        }
        return first.withDayOfMonth(day);
    }

    private static LocalDate firstOf(String text, int year, int month) {
        if (month < 1 || month > 12) {
            throw new KithException.Invalid(
                    Text.of("\"{0}\" is not a date: there is no month {1}.", text, month), Text.of(HOW));
        }
        return LocalDate.of(year, month, 1);
    }

    /** The number that these one to eight digits are, or -1. */
    static int number(String text, int from, int to) {
        int number = to > from && to - from <= 8 ? 0 : -1;
        for (int i = from; i < to && number >= 0; i++) {
            char c = text.charAt(i);
            number = c >= '0' && c <= '9' ? number * 10 + c - '0' : -1;
        }
        return number;
    }
}
