package dev.kith.segment;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.view.Card;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** {@code kith segment show}. */
final class ShowSegment implements Command {
    private static final int DAYS = 30;

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(SegmentCommand.SEGMENT)
                .shows(SegmentLine.CARD)
                .describe("""
                        The trend has a number for each of the last 30 days, beginning with the day on which the \
                        segment was defined: the size that the last refresh of the day found.""")
                .example("kith segment show regulars", "its query, its size, and how that has changed")
                .example("kith segment show regulars --json", "the same for a program, with the numbers of the trend");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.read(tx -> {
            Segment segment = new Segments(tx).get(arguments.get(SegmentCommand.SEGMENT));
            session.show(Card.of(line(tx, segment, session.now().atZone(session.zone())), SegmentLine.CARD));
            return true;
        });
        return ExitCode.DONE;
    }

    private static SegmentLine line(Tx tx, Segment segment, ZonedDateTime now) {
        History history = new History(tx);
        LocalDate today = now.toLocalDate();
        return new SegmentLine(
                segment,
                history.trend(segment).points(today.minusDays(DAYS - 1L), today),
                history.entered(segment, now.minusDays(DAYS).toInstant()),
                history.left(segment, now.minusDays(DAYS).toInstant()));
    }
}
