package dev.kith.holiday;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.view.Listing;
import java.time.LocalDate;
import java.util.List;

/** {@code kith holiday add}. */
final class AddHoliday implements Command {
    private static final Parameter<LocalDate> DATE = Parameter.of(
            "DATE", "the day: 2026-12-24", (text, session) -> session.moments().date(text));
    private static final Parameter<String> NAME = Parameter.text("NAME", "what it is called");
    private static final Option<Boolean> WORK = Option.flag("--work", "a day that is worked on in place of another");

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(DATE, NAME)
                .with(WORK, Options.UNTIL, HolidayCommand.CALENDAR)
                .shows(HolidayViews.LINES)
                .describe(
                        "With --until each day from the one to the other. It comes to the calendar 'own' where --calendar names no other.")
                .example("kith holiday add 2026-12-24 'Closed for Christmas' --until 2027-01-02", "ten days")
                .example("kith holiday add 2026-12-12 'Open for the fair' --work", "a Saturday that is worked on");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<Holiday> days = days(arguments, session);
        String calendar = arguments.get(HolidayCommand.CALENDAR, HolidayCommand.OWN);
        Written<List<Holidays.Kept>> written = session.write(tx -> added(tx, calendar, days));
        session.showChanged(Listing.of("holidays", HolidayViews.LINES, written.value()));
        boolean same = written.operation().isEmpty() && !session.isDryRun();
        LocalDate first = days.getFirst().day();
        session.did(
                Text.of(
                        same ? "The calendar {0} has that already: {1}, {2}." : "Added to the calendar {0}: {1}, {2}.",
                        Printable.line(written.value().getFirst().calendar()),
                        Printable.line(days.getFirst().name()),
                        days.size() == 1
                                ? first
                                : Text.of("{0} up to {1}", first, days.getLast().day())),
                written);
        return ExitCode.DONE;
    }

    private static List<Holidays.Kept> added(Tx tx, String calendar, List<Holiday> days) {
        Holidays holidays = new Holidays(tx);
        days.forEach(day -> holidays.add(calendar, day));
        return days.stream()
                .map(day -> holidays.find(calendar, day.day()).orElseThrow())
                .toList();
    }

    private static List<Holiday> days(Arguments arguments, Session session) {
        LocalDate first = arguments.get(DATE);
        LocalDate last = arguments
                .find(Options.UNTIL)
                .map(end -> end.minusSeconds(1).atZone(session.zone()).toLocalDate())
                .orElse(first);
        HolidayKind kind = arguments.has(WORK) ? HolidayKind.WORK : HolidayKind.OFF;
        return new Holiday(first, arguments.get(NAME), kind).until(last);
    }
}
