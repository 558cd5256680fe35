package dev.kith.holiday;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.cli.Live;
import dev.kith.cli.Option;

/** {@code kith holiday}: public holidays, and working days made up for them. */
public final class HolidayCommand {
    static final Option<String> CALENDAR = Option.of(
                    "--calendar",
                    "NAME",
                    "the calendar of holidays, in any case",
                    (text, session) -> Holiday.checkedCalendar(text))
            .completing(Live.HOLIDAY_CALENDAR);

    /** The calendar of the days that are added one by one. */
    static final String OWN = "own";

    private HolidayCommand() {}

    /** Its verbs. */
    public static Group group() {
        return new Group(
                new Entry("import", "Bring in a calendar of holidays", ImportHolidays::new),
                new Entry("list", "List holidays and days worked on in their place", ListHolidays::new).alias("ls"),
                new Entry("add", "Add a holiday", AddHoliday::new),
                new Entry("remove", "Remove holidays, or a calendar of them", RemoveHolidays::new).alias("rm"));
    }
}
