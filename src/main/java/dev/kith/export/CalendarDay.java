package dev.kith.export;

import dev.kith.base.Due;
import dev.kith.customer.Birthday;
import dev.kith.task.Series;
import dev.kith.view.Recurrence;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something to remember: a day that comes again each year, or what is to be done on a day or at a time. */
sealed interface CalendarDay {
    /** What it is known by, the same in each export of a database. */
    String id();

    Whose whose();

    /** What it is, in a word. */
    String kind();

    /** The day, for what comes again the first one. */
    LocalDate date();

    /** The time, or null where the whole day is meant. */
    @Nullable
    Instant time();

    /** What is to be done, or null. */
    @Nullable
    String text();

    /** A customer's birthday. */
    record BirthdayOf(String id, Birthday birthday, Whose whose) implements CalendarDay {
        @Override
        public String kind() {
            return "birthday";
        }

        @Override
        public LocalDate date() {
            return birthday.day();
        }

        @Override
        public @Nullable Instant time() {
            return null;
        }

        @Override
        public @Nullable String text() {
            return null;
        }
    }

    /**
     * A key date, or a day on which something is with a contract.
     *
     * @param date the first time of what comes again
     * @param text what calendars show
     */
    record Occasion(String id, LocalDate date, boolean yearly, String kind, String text, Whose whose)
            implements CalendarDay {
        @Override
        public @Nullable Instant time() {
            return null;
        }
    }

    /**
     * An open task.
     *
     * @param date the day on which it is due in the time zone of the database
     * @param changes how often it was changed, so that a calendar knows a newer form of it
     */
    record FollowUp(String id, LocalDate date, Due due, Whose whose, Task task, long changes) implements CalendarDay {
        /** What a task says of itself. */
        record Task(
                String text,
                @Nullable String kind,
                @Nullable String owner,
                String priority,
                @Nullable Series series,
                Instant createdAt) {}

        /** How it comes again, or null. */
        @Nullable
        Recurrence recurrence() {
            Series series = task.series();
            return series == null ? null : zone -> series.rule(due, zone);
        }

        @Override
        public String kind() {
            return task.kind() == null ? "task" : task.kind();
        }

        @Override
        public @Nullable Instant time() {
            return due.day() != null ? null : due.at();
        }

        @Override
        public String text() {
            return task.text();
        }
    }
}
