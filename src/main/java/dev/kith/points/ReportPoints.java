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

/** {@code kith report points}. */
public final class ReportPoints implements Command {
    private static final List<Column<Month>> COLUMNS = List.of(
            Column.text("month", "Month", month -> month.line().month().toString()),
            Column.whole("opening", "Opening", month -> month.line().opening()),
            Column.whole("earned", "Earned", month -> month.line().earned()),
            Column.whole("redeemed", "Redeemed", month -> month.line().redeemed()),
            Column.whole("expired", "Expired", month -> month.line().expired()),
            Column.whole("adjusted", "Adjusted", month -> month.line().adjusted()),
            Column.whole("closing", "Closing", month -> month.line().closing()),
            Column.amount("value", "Value", Month::value));

    /** A month, with what its closing points are worth. */
    private record Month(RollForward.Line line, @Nullable Money value) {}

    @Override
    public Spec spec() {
        return Spec.reading()
                .with(PurseOptions.ALL)
                .shows(COLUMNS)
                .describe("""
                        A row for each month, in the time zone of the database: opening + earned + redeemed + expired + adjusted = \
                        closing, to the point; what was taken is negative. What an entry took back counts in the month of that entry, \
                        as what it took back does: points that came back with a returned order are fewer earned. Points that are over \
                        count as expired on the day after their last, or when they came back later, whether 'kith points expire' was run or not, unless they \
                        are held. Transfers are adjustments, and add up to nothing. The value is that of the closing points at the \
                        programme's rate.""")
                .example("kith report points", "what became of all points, month by month")
                .example("kith report points --format csv", "the same for a spreadsheet");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<Month> months = session.read(tx -> {
            Book book = PurseOptions.book(arguments, tx, session);
            return new PointsFigures(book)
                    .months().stream()
                            .map(line -> new Month(line, book.worth(line.closing(), session.currency())))
                            .toList();
        });
        session.show(
                Listing.of("months", COLUMNS, months),
                Text.of("No points have moved yet. To give some: kith points award REF POINTS"));
        return ExitCode.DONE;
    }
}
