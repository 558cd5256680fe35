package dev.kith.holiday;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Live;
import dev.kith.cli.Option;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.time.LocalDate;

/** {@code kith holiday import}. */
final class ImportHolidays implements Command {
    private static final Parameter<String> FILE = Parameter.text("FILE", "a calendar (iCalendar); - is standard input")
            .completing(Live.FILE);
    private static final Option<Boolean> ADD =
            Option.flag("--add", "keep the days of the calendar that the file says nothing of");

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(FILE)
                .with(HolidayCommand.CALENDAR, ADD)
                .shows(HolidayViews.IMPORTED)
                .describe("""
                        The days of the file take the place of all that the calendar of the same name had; with --add they \
                        come to them. The calendar is called what the file calls it, or like the file.

                        An event is a day off, or several. It is a day that is worked on in place of another where its title has 班 or \
                        'working day' in it, or where a category or a property of its own says so. Left out are events that \
                        are cancelled or called an observance, and, where some have Apple's mark of a day off or worked on, those \
                        without it. A rule is followed for ten years back and ahead from this one. A day that is off by one event \
                        or calendar and worked on by another is worked on.""")
                .example("kith holiday import holidays.ics", "what the file has, and nothing else")
                .example("kith holiday import holidays.ics --calendar cn --add --dry-run", "what would happen")
                .example("kith holiday import - --calendar uk < holidays.ics", "from another program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        HolidayFile file = HolidayFile.read(arguments.get(FILE), session);
        CalendarReader.Read read = new CalendarReader(file.name(), session.zone()).read(file.text());
        read.broken()
                .forEach(line -> session.warn(
                        Text.of("{0}, line {1}: this line says nothing, and was left out.", file.name(), line)));
        LocalDate today = session.now().atZone(session.zone()).toLocalDate();
        HolidayDays days = HolidayDays.of(file.name(), read.events(), today);
        String calendar = arguments.find(HolidayCommand.CALENDAR).orElseGet(() -> file.calendar(read.name()));
        Written<HolidayViews.Imported> written = session.write(tx -> {
            Holidays holidays = new Holidays(tx);
            Holidays.Changed changed = holidays.replace(calendar, days.days(), arguments.has(ADD));
            return new HolidayViews.Imported(holidays.spelled(calendar), days, changed);
        });
        session.showChanged(Card.of(written.value(), HolidayViews.IMPORTED));
        session.did(written.value().sentence(), written);
        return ExitCode.DONE;
    }
}
