package dev.kith.points;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Card;
import dev.kith.view.Column;
import java.time.LocalDate;
import java.util.List;

/** {@code kith points expire}. */
final class ExpirePoints implements Command {
    private static final Option<LocalDate> AS_OF = Option.of(
            "--as-of",
            "DATE",
            "the first day that is not over, today where it is left out",
            (text, session) -> session.moments().date(text));
    private static final List<Column<Expiring.Expired>> COLUMNS = List.of(
            Column.day("as_of", "As of", Expiring.Expired::asOf),
            Column.whole("points", "Points", Expiring.Expired::points),
            Column.whole("customers", "Customers", Expiring.Expired::customers),
            Column.whole("entries", "Entries", Expiring.Expired::entries),
            Column.whole("lots", "Lots", Expiring.Expired::lots));

    @Override
    public Spec spec() {
        return Spec.changing()
                .with(AS_OF)
                .shows(COLUMNS)
                .example("kith points expire", "what is over by today: a line for cron")
                .example("kith points expire --as-of 2026-11-01 --dry-run", "what had expired by then")
                .describe("""
                        Writes an entry for each account and each last day that is over, of what was neither spent nor held of its lots. The last day counts whole, in the time zone of the database. Days on which it was not run are caught up, and the same again does nothing.

                        Points that are over can't be spent, whether it was run or not: it writes down what is so. Points that are held stay until they are captured or released.""");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        LocalDate asOf =
                arguments.get(AS_OF, session.now().atZone(session.zone()).toLocalDate());
        Written<Expiring.Expired> written =
                session.change(tx -> new Expiring(tx, session.now(), session.zone()).expire(asOf));
        Expiring.Expired expired = written.value();
        session.did(
                expired.points() == 0
                        ? Text.of("Nothing expired as of {0}.", asOf)
                        : Text.of(
                                "Expired {0} of {1} as of {2}.",
                                expired.points() == 1 ? Text.of("1 point") : Text.of("{0} points", expired.points()),
                                expired.customers() == 1
                                        ? Text.of("1 customer")
                                        : Text.of("{0} customers", expired.customers()),
                                asOf),
                written);
        session.showChanged(Card.of(expired, COLUMNS));
        return ExitCode.DONE;
    }
}
