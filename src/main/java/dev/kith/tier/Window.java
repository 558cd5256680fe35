package dev.kith.tier;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Span;
import dev.kith.base.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Over how long something is counted to reach a tier, and how long the tier then lasts. All days are whole. */
sealed interface Window {
    /** The longest, in months. */
    int MOST = 120;

    /** The first day that counts for a tier on a day, which counts too. */
    LocalDate from(LocalDate day);

    /** The first day of the window of a tier that is reached on a day. */
    LocalDate start(LocalDate reached);

    /**
     * The last day of a window.
     *
     * @param reached when the tier was reached, on or before the start
     */
    LocalDate end(LocalDate reached, LocalDate start);

    /** As it is written: {@code 1y}, {@code year}. */
    String word();

    /**
     * Months that begin on the day on which the tier was reached. Windows that follow one another begin on that day of
     * the month, or on the last of a month that lacks it.
     */
    record Rolling(int months) implements Window {
        public Rolling {
            if (months < 1 || months > MOST) {
                throw new KithException.Invalid(
                        Text.of("A window has 1 to {0} months.", MOST), Text.of("For example: --window 12mo"));
            }
        }

        @Override
        public LocalDate from(LocalDate day) {
            return day.plusDays(1).minusMonths(months);
        }

        @Override
        public LocalDate start(LocalDate reached) {
            return reached;
        }

        /** Counted from the day on which the tier was reached, so that 31 August stays the last of each month. */
        @Override
        public LocalDate end(LocalDate reached, LocalDate start) {
            long since = ChronoUnit.MONTHS.between(reached, start);
            for (long passed = since; passed <= since + 1; passed++) {
                if (reached.plusMonths(passed).equals(start)) {
                    return reached.plusMonths(passed + months).minusDays(1);
                }
            }
            return start.plusMonths(months).minusDays(1);
        }

        @Override
        public String word() {
            return new Span(months, 0, 0).toString();
        }
    }

    /** The years of the calendar: a tier lasts until the end of a year in which it was not reached again. */
    record Year() implements Window {
        @Override
        public LocalDate from(LocalDate day) {
            return day.withDayOfYear(1);
        }

        @Override
        public LocalDate start(LocalDate reached) {
            return reached.withDayOfYear(1);
        }

        @Override
        public LocalDate end(LocalDate reached, LocalDate start) {
            return LocalDate.of(start.getYear(), 12, 31);
        }

        @Override
        public String word() {
            return "year";
        }
    }

    /** Reads {@code 12mo}, {@code 1y} or {@code year}; Invalid for what is none. */
    static Window parse(String text) {
        if (text.strip().equalsIgnoreCase("year")) {
            return new Year();
        }
        Span span = Span.parseOrNull(text);
        if (span == null || span.months() == 0 || span.days() > 0 || span.seconds() > 0) {
            throw new KithException.Invalid(
                    Text.of(
                            "'{0}' is no window: it has whole months, or is the year of the calendar.",
                            Printable.line(text)),
                    Text.of("Write 12mo, 1y or year."));
        }
        return new Rolling(span.months());
    }
}
