package dev.kith.earning;

import java.time.LocalDate;
import java.util.Locale;

/** A period of the calendar in which what is spent is added up. */
enum Turn {
    MONTH,
    QUARTER,
    YEAR;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Turn of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    LocalDate first(LocalDate day) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day of the next one. */
    LocalDate next(LocalDate day) {
        return first(day).plusMonths(this == MONTH ? 1 : this == QUARTER ? 3 : 12);
    }

    /** {@code 2026-11}, {@code 2026-Q4}, {@code 2026}. */
    String name(LocalDate day) {
        return switch (this) {
            case MONTH -> day.toString().substring(0, 7);
            case QUARTER -> day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
            case YEAR -> Integer.toString(day.getYear());
        };
    }
}
