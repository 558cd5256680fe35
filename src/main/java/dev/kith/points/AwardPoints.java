package dev.kith.points;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.customer.Match;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.time.ZoneId;

/** {@code kith points award}. */
final class AwardPoints implements Command {
    private static final Parameter<Long> POINTS =
            Parameter.of("POINTS", "how many, a whole number", (text, session) -> Award.points(text));
    private static final Option<Expiry> EXPIRES = Option.of(
            "--expires",
            "DATE|SPAN",
            "the last day they can be spent: 2027-12-31, or 1y after they are earned",
            AwardTimes::expiry);
    private static final Option<Availability> AVAILABLE = Option.of(
            "--available",
            "TIME|SPAN",
            "from when on they can be spent: 2026-12-01, or 14d after they are earned",
            AwardTimes::availability);
    private static final Option<String> SOURCE = Option.text("--source", "TEXT", "where it comes from");

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(CustomerRef.PARAMETER, POINTS)
                .with(Options.REASON, Options.REF, Options.AT, EXPIRES, AVAILABLE, SOURCE)
                .shows(PointsViews.AWARD)
                .example(
                        "kith points award S-1001 100 --reason 'autumn fair' --ref fair-1001",
                        "once, however often it is run")
                .example(
                        "kith points award S-1001 50 --available 14d --expires 1y",
                        "to be spent from two weeks on, for a year")
                .describe("""
                        The points are a lot of their own, with its own last day; that day counts whole, in the time zone of the database. Without --expires they stay for ever.

                        With --ref the same award is never given twice to a customer: the same again says what was given then, and ends with 0. A time that is not given does not count; the same ref with other points, or another reason, source or expiry is a conflict, and ends with 4. An award that was undone is not given again under its ref.""");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Award award = new Award(
                arguments.get(POINTS),
                arguments.orNull(Options.AT),
                arguments.get(AVAILABLE, Availability.After.AT_ONCE),
                arguments.get(EXPIRES, new Expiry.Never()),
                arguments.orNull(Options.REASON),
                arguments.orNull(Options.REF),
                arguments.orNull(SOURCE));
        ZoneId zone = session.zone();
        Written<AwardResult> written = session.write(tx -> {
            Match customer =
                    new CustomerRefs(tx, session.settings().region()).get(arguments.get(CustomerRef.PARAMETER));
            PointsAccounts accounts = new PointsAccounts(tx);
            PointsAccounts.Awarded awarded = accounts.award(customer.id(), award, session.now(), zone);
            Balance balance = Ledger.balance(accounts.lots(customer.id()), session.now(), zone);
            boolean expired = awarded.lot().isExpired(session.now().atZone(zone).toLocalDate());
            return new AwardResult(customer, awarded, balance, expired);
        });
        session.did(written.value().sentence(), written);
        session.showChanged(Card.of(written.value(), PointsViews.AWARD));
        return ExitCode.DONE;
    }
}
