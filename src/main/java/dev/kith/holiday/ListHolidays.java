package dev.kith.holiday;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Where;
import dev.kith.view.Listing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** {@code kith holiday list}. */
final class ListHolidays implements Command {
    @Override
    public Spec spec() {
        return Spec.reading()
                .with(Options.SINCE, Options.UNTIL, HolidayCommand.CALENDAR)
                .shows(HolidayViews.LINES)
                .describe("Without --since those from today on.")
                .example("kith holiday list", "what is to come, of all calendars")
                .example(
                        "kith holiday list --since 2026 --until 2026 --calendar shop --format csv",
                        "a year of one of them");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        LocalDate since = day(arguments.get(Options.SINCE, session.now()), session);
        List<Holidays.Kept> kept = session.read(tx -> {
            Holidays holidays = new Holidays(tx);
            Where where = Where.of("h.day >= ?", since)
                    .and(arguments
                            .find(Options.UNTIL)
                            .map(end -> Where.of("h.day <= ?", day(end.minusSeconds(1), session)))
                            .orElse(Where.ALL))
                    .and(arguments
                            .find(HolidayCommand.CALENDAR)
                            .map(holidays::of)
                            .orElse(Where.ALL));
            return holidays.list(where);
        });
        session.show(
                Listing.of("holidays", HolidayViews.LINES, kept),
                Text.of("No holidays match. To bring a calendar in: kith holiday import FILE"));
        return ExitCode.DONE;
    }

    private static LocalDate day(Instant at, Session session) {
        return at.atZone(session.zone()).toLocalDate();
    }
}
