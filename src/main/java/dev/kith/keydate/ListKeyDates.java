package dev.kith.keydate;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Concerned;
import dev.kith.customer.Queries;
import dev.kith.db.Where;
import dev.kith.view.Listing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** {@code kith customer date list}. */
final class ListKeyDates implements Command {
    private final Queries queries;

    ListKeyDates(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(Concerned.REF)
                .with(Options.UNTIL, Options.QUERY)
                .shows(KeyDateViews.LINES)
                .describe(
                        "With --until only those that come from today on until then. Those that came once and are past"
                                + " stand last. Years says how many it is the next time.")
                .example("kith customer date list --until +30d", "those of the next thirty days")
                .example("kith customer date list zoe@example.com --json", "all of a customer, for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Concerned concerned = Concerned.of(arguments, session, queries);
        LocalDate today = session.now().atZone(session.zone()).toLocalDate();
        List<KeyDateViews.Line> lines = session.read(tx -> {
            Where where = concerned
                    .where("k.customer_id", tx)
                    .and(arguments
                            .find(Options.UNTIL)
                            .map(end -> before(end, session))
                            .orElse(Where.ALL));
            return new KeyDates(tx)
                    .list(where, today).stream()
                            .map(date -> KeyDateViews.Line.of(date, today))
                            .toList();
        });
        boolean all = concerned.isAll() && !arguments.has(Options.UNTIL);
        session.show(
                Listing.of("dates", KeyDateViews.LINES, lines),
                all
                        ? Text.of("There are no key dates. To note one: kith customer date add REF NAME DATE")
                        : Text.of("No key dates match."));
        return ExitCode.DONE;
    }

    private static Where before(Instant end, Session session) {
        LocalDate last = end.minusSeconds(1).atZone(session.zone()).toLocalDate();
        return Where.of(KeyDates.next() + " <= ?", last);
    }
}
