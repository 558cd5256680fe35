package dev.kith.points;

import dev.kith.base.Money;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code kith report liability}. */
public final class ReportLiability implements Command {
    private static final List<Column<Line>> COLUMNS = List.of(
            Column.word("expires", "Expires", line -> line.points().expires()),
            Column.whole("points", "Points", line -> line.points().points()),
            Column.whole("customers", "Customers", line -> line.points().customers()),
            Column.amount("value", "Value", Line::value),
            Column.whole("breakage", "Breakage", Line::breakage),
            Column.amount("expected", "Expected value", Line::expected));

    /** What is outstanding, what of it will expire as far as is known, and what the rest is worth. */
    private record Line(
            PointsFigures.Outstanding points,
            @Nullable Money value,
            @Nullable Long breakage,
            @Nullable Money expected) {}

    @Override
    public Spec spec() {
        return Spec.reading()
                .with(PurseOptions.ALL)
                .shows(COLUMNS)
                .describe("""
                        The points that customers have, by the month of their last day, and what they are worth at the programme's rate, \
                        rounded down. Held points count; points that are over do not, unless they are held; debts are a row of their own.

                        Breakage is how many of them will expire unspent. It is estimated by the share of the points of lots that are over \
                        that did: a cohort method without a trend, which says nothing as long as no lot is over, and is 0 for points \
                        that never expire. It is for planning; it is no accounting opinion.""")
                .example("kith report liability", "what customers have to come, and what it is worth")
                .example("kith report liability --json", "the same for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.read(tx -> {
            Book book = PurseOptions.book(arguments, tx, session);
            PointsFigures figures = new PointsFigures(book);
            PointsFigures.Ended ended = figures.ended();
            List<Line> lines = figures.outstanding().stream()
                    .map(outstanding -> line(outstanding, ended, book, session))
                    .toList();
            session.show(Listing.of("months", COLUMNS, lines), Text.of("Nobody has points."));
            session.say(ended.sentence());
            return true;
        });
        return ExitCode.DONE;
    }

    private static Line line(
            PointsFigures.Outstanding outstanding, PointsFigures.Ended ended, Book book, Session session) {
        boolean ends = Character.isDigit(outstanding.expires().charAt(0));
        Long breakage = ends ? ended.breakage(outstanding.points()) : Long.valueOf(0);
        return new Line(
                outstanding,
                book.worth(outstanding.points(), session.currency()),
                breakage,
                book.worth(outstanding.points() - (breakage == null ? 0 : breakage), session.currency()));
    }
}
