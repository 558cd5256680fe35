package dev.kith.holiday;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code kith holiday remove}. */
final class RemoveHolidays implements Command {
    private static final Parameter<LocalDate> DATES = Parameter.of(
                    "DATE",
                    "a day: 2026-12-24",
                    (text, session) -> session.moments().date(text))
            .any();

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(DATES)
                .with(HolidayCommand.CALENDAR)
                .describe(
                        "A day goes from all calendars, or from the one of --calendar. Without a day that calendar goes.")
                .example("kith holiday remove 2026-12-24", "a day, whatever it is called")
                .example("kith holiday remove --calendar shop", "a calendar with all its days");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<LocalDate> days = arguments.all(DATES);
        Optional<String> calendar = arguments.find(HolidayCommand.CALENDAR);
        if (days.isEmpty() && (calendar.isEmpty() || arguments.has(DATES))) {
            throw new KithException.Usage(
                    Text.of("There is nothing to remove."), Text.of("Name a day, or a calendar with --calendar NAME."));
        }
        Written<List<Holidays.Kept>> written = session.change(tx -> new Holidays(tx).remove(days, calendar));
        Holidays.Kept first = written.value().getFirst();
        int count = written.value().size();
        session.did(
                days.isEmpty()
                        ? Text.of("Removed the calendar {0}, days: {1}.", Printable.line(first.calendar()), count)
                        : count == 1
                                ? Text.of(
                                        "Removed {0} on {1} from the calendar {2}.",
                                        Printable.line(first.holiday().name()),
                                        first.holiday().day(),
                                        Printable.line(first.calendar()))
                                : Text.of("Removed {0} days of holidays.", count),
                written);
        return ExitCode.DONE;
    }
}
