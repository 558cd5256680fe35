package dev.kith.agenda;

import dev.kith.classification.SilentCustomers;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Card;
import dev.kith.view.Drawn;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code kith today}. */
public final class ShowToday implements Command {
    private static final Option<Integer> DAYS = Option.of(
            "--days",
            "N",
            "look ahead N days for birthdays, key dates and contracts: 0 to 366, 7 if not said",
            (text, session) -> Day.days(text));

    /** How much of a part a screen shows. */
    private static final int ON_SCREEN = 10;

    @Override
    public Spec spec() {
        return Spec.reading()
                .with(Options.OWNER, DAYS)
                .shows(AgendaViews.LINES)
                .describe("""
                        What was promised in a contact and is due, other tasks that are overdue, those due today, \
                        birthdays and key dates and ends of contracts in the days to come, customers who were not contacted \
                        for longer than the setting contact-gap allows for their value class, and key customers who fell silent. A screen has the first ten of each; other formats have all, one a row. --owner is whose \
                        tasks, and who looks after the customer. Mind says what the contact policy has against a task.""")
                .example("kith today", "the day on one screen")
                .example("kith today --owner li --format markdown", "of one person, for a mail from cron")
                .example("kith today --format ics", "as a calendar")
                .example("kith today --days 30 --json", "a month ahead, for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        SilentCustomers.follow(session);
        Day day =
                new Day(session.now().atZone(session.zone()), arguments.get(DAYS, 7), arguments.orNull(Options.OWNER));
        session.read(tx -> {
            session.show(view(new Agenda(tx, day, session), day));
            return true;
        });
        return ExitCode.DONE;
    }

    private static Drawn view(Agenda agenda, Day day) {
        Map<Part, Long> counts = new EnumMap<>(Part.class);
        List<Section> sections = new ArrayList<>();
        for (Part part : Part.values()) {
            Agenda.Found found = agenda.find(part, ON_SCREEN);
            counts.put(part, found.count());
            sections.add(AgendaViews.section(part, found.first(), found.count()));
        }
        Listing<AgendaItem> all = new Listing<>(
                "agenda", AgendaViews.LINES, Stream.of(Part.values()).flatMap(agenda::all));
        return new Drawn(all, new Card<>(new AgendaViews.Counts(day.today(), counts), AgendaViews.COUNTS, sections));
    }
}
