package dev.kith.segment;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.fact.FactDay;
import dev.kith.fact.Facts;
import dev.kith.view.Listing;
import java.time.LocalDate;

/** {@code kith report segments}. */
public final class ReportSegments implements Command {
    private static final int DAYS = 30;

    @Override
    public Spec spec() {
        return Spec.reading()
                .with(Options.SINCE)
                .shows(SegmentSum.COLUMNS)
                .describe("""
                        All segments as their last refresh left them: how many are in each, how many more or fewer than \
                        on the day of --since (30 days ago where it is not given), which part of all customers that \
                        is, what they spent, which part of what all spent in 365 days, and the size over that time in \
                        up to 30 numbers. Segments overlap, so that the parts need not make a whole.""")
                .example("kith report segments", "all segments of the last 30 days")
                .example("kith report segments --since 2026-01-01 --json", "of the year, for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        FactDay day = FactDay.of(session.now(), session.zone());
        LocalDate since = arguments
                .find(Options.SINCE)
                .map(time -> time.atZone(session.zone()).toLocalDate())
                .orElse(day.today().minusDays(DAYS));
        Facts.follow(session.db(), day);
        session.read(tx -> {
            Facts.ready(tx, day);
            session.show(
                    Listing.of(
                            "segments", SegmentSum.COLUMNS, SegmentSum.all(tx, since, day.today(), session.currency())),
                    Text.of("There are no segments. To make one: kith segment define NAME QUERY"));
            return true;
        });
        return ExitCode.DONE;
    }
}
