package dev.kith.keydate;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.customer.Match;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.time.LocalDate;
import java.util.List;

/** {@code kith customer date add}. */
final class AddKeyDate implements Command {
    private static final Parameter<String> DATE =
            Parameter.text("DATE", "2019-05-20, or 05-20 where the year is not known");
    private static final Option<Boolean> ONCE = Option.flag("--once", "it comes once, not each year");

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(CustomerRef.PARAMETER, KeyDateCommand.NAME, DATE)
                .with(ONCE)
                .shows(KeyDateViews.LINES)
                .describe(
                        "29 February is kept on the 28th in years that lack it. A birthday has a place of its own: 'kith"
                                + " customer edit REF --birthday DATE'.")
                .example("kith customer date add zoe@example.com wedding 2019-05-20", "each year from 2019 on")
                .example("kith customer date add zoe@example.com 'name day' 12-06", "each year, whenever it began")
                .example("kith customer date add S-1002 'moves house' 2027-02-01 --once", "once");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        KeyDay day = KeyDay.parse(arguments.get(DATE), !arguments.has(ONCE));
        Written<KeyDate> written = session.change(tx -> add(tx, day, arguments, session));
        KeyDate date = written.value();
        LocalDate today = session.now().atZone(session.zone()).toLocalDate();
        LocalDate next = day.next(today);
        session.showChanged(Card.of(KeyDateViews.Line.of(date, today), KeyDateViews.LINES));
        boolean same = written.operation().isEmpty() && !session.isDryRun();
        session.did(
                Text.of(
                        same ? "{0} has that already: {1} on {2}{3}" : "{0} has a key date: {1} on {2}{3}",
                        Printable.line(date.customerName()),
                        Printable.line(date.name()),
                        day,
                        next == null ? Text.of(", which is past.") : Text.of(", next on {0}.", next)),
                written);
        return ExitCode.DONE;
    }

    private static KeyDate add(Tx tx, KeyDay day, Arguments arguments, Session session) {
        String name = arguments.get(KeyDateCommand.NAME);
        Match customer = new CustomerRefs(tx, session.settings().region()).get(arguments.get(CustomerRef.PARAMETER));
        KeyDates dates = new KeyDates(tx);
        List<KeyDate> there = dates.named(customer.id(), name);
        for (KeyDate date : there) {
            if (date.day().equals(day)) {
                return date;
            }
        }
        if (!there.isEmpty()) {
            throw KeyDates.taken(customer, there.getFirst());
        }
        return dates.add(customer.id(), name, day, session.now());
    }
}
