package dev.kith.earning;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.view.Card;
import dev.kith.view.Column;
import java.time.Instant;
import java.util.List;

/** {@code kith points rule run}. */
final class RunRules implements Command {
    private static final List<Column<Given>> COLUMNS = List.of(
            Column.whole("points", "Points", given -> given.all().points()),
            Column.whole(
                    "by_calendar",
                    "By the calendar",
                    given -> given.byCalendar().points()),
            Column.whole("by_orders", "By orders", given -> given.byOrders().points()),
            Column.whole("coupons", "Coupons", given -> given.all().coupons()));

    private final Queries queries;

    RunRules(Queries queries) {
        this.queries = queries;
    }

    /** What was given. */
    private record Given(Giving.Gave byCalendar, Giving.Gave byOrders) {
        Giving.Gave all() {
            return byCalendar.plus(byOrders);
        }
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .with(Options.SINCE)
                .shows(COLUMNS)
                .describe("""
                        For cron, once a day: gives what birthdays and years since the first order earn, from the day on which \
                        their rule was defined. Days on which it was not run are caught up, and the same again gives nothing. A \
                        birthday on 29 February is kept on the 28th in years that lack it, a lunar one on its lunar day.

                        With --since, also orders from this time on that are there already earn by rules that they have not earned by, \
                        such as a rule that was defined after them.""")
                .example("kith points rule run", "a line for cron")
                .example(
                        "kith points rule run --since 2026-01-01 --dry-run",
                        "what the orders of this year would earn yet");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Prepared prepared = Prepared.of(session, queries);
        Instant since = arguments.orNull(Options.SINCE);
        Written<Given> written = session.change(tx -> {
            Giving.Gave byCalendar = new CalendarEarnings(tx, prepared).run();
            return new Given(byCalendar, since == null ? new Giving.Gave(0, 0) : byOrders(tx, since, prepared));
        });
        String gave = written.value().all().text();
        session.showChanged(Card.of(written.value(), COLUMNS));
        session.did(gave.isEmpty() ? Text.of("There is nothing to give.") : Text.of("Gave {0}.", gave), written);
        return ExitCode.DONE;
    }

    private static Giving.Gave byOrders(Tx tx, Instant since, Prepared prepared) {
        new Earnings(tx, prepared.session()).ordersSince(since);
        Giving.Gave gave = EarnByOrders.earn(tx, prepared);
        new Refunded(tx, prepared.session()).takeBack();
        return gave;
    }
}
