package dev.kith.holiday;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.base.Weekdays;
import dev.kith.view.Column;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is shown of holidays. */
final class HolidayViews {
    static final List<Column<Holidays.Kept>> LINES = List.of(
            Column.<Holidays.Kept>key("holiday", Holidays.Kept::id).wide(),
            Column.day("day", "Day", kept -> kept.holiday().day()),
            Column.text(
                    "weekday",
                    "Weekday",
                    kept -> Weekdays.name(kept.holiday().day().getDayOfWeek())),
            Column.text("name", "Name", kept -> kept.holiday().name()),
            Column.word("kind", "Kind", kept -> kept.holiday().kind().word()),
            Column.text("calendar", "Calendar", Holidays.Kept::calendar));

    static final List<Column<Imported>> IMPORTED = List.of(
            Column.text("calendar", "Calendar", Imported::calendar),
            Column.whole("added", "Added", imported -> imported.changed().added()),
            Column.whole("changed", "Changed", imported -> imported.changed().changed()),
            Column.whole("removed", "Removed", imported -> imported.changed().removed()),
            Column.whole(
                    "unchanged", "Unchanged", imported -> imported.changed().unchanged()),
            Column.whole("off", "Off", imported -> imported.count(HolidayKind.OFF)),
            Column.whole("work", "Worked on", imported -> imported.count(HolidayKind.WORK)),
            Column.whole("left_out", "Left out", imported -> imported.days().leftOut()),
            Column.day("first", "First", Imported::first),
            Column.day("last", "Last", Imported::last));

    private HolidayViews() {}

    /** What an import made of a file. */
    record Imported(String calendar, HolidayDays days, Holidays.Changed changed) {
        String sentence() {
            String name = Printable.line(calendar);
            String done = changed.isNothing()
                    ? Text.of("Nothing to change in the calendar {0}.", name)
                    : Text.of(
                            "Calendar {0}: days added {1}, changed {2}, removed {3}, unchanged {4}.",
                            name, changed.added(), changed.changed(), changed.removed(), changed.unchanged());
            return days.leftOut() == 0 ? done : done + Text.of(" Events left out: {0}.", days.leftOut());
        }

        private long count(HolidayKind kind) {
            Map<LocalDate, Holiday> all = days.days();
            return all.values().stream().filter(each -> each.kind() == kind).count();
        }

        private LocalDate first() {
            return java.util.Collections.min(days.days().keySet());
        }

        private LocalDate last() {
            return java.util.Collections.max(days.days().keySet());
        }
    }
}
