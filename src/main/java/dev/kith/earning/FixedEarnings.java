package dev.kith.earning;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.earning.Earnings.Earned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives a fixed number of points for something that happened. */
final class FixedEarnings {
    private final Tx tx;
    private final Prepared prepared;
    private final Session session;
    private final Earnings earnings;

    FixedEarnings(Tx tx, Prepared prepared) {
        this.tx = tx;
        this.prepared = prepared;
        this.session = prepared.session();
        this.earnings = new Earnings(tx, session);
    }

    /** Throws where a rule is not of what is told, or disabled. */
    static void requireTold(Rule rule) {
        Cause cause = rule.gift().cause();
        if (cause.isOfOrders() || cause.isOfDays()) {
            throw new KithException.Invalid(
                    Text.of("The rule {0} gives by itself, for: {1}.", Printable.line(rule.name()), cause.word()),
                    Text.of("Rules that are told have the cause share, suggestion, survey or event."));
        }
        if (!rule.enabled()) {
            throw new KithException.Conflict(
                    Text.of("The rule {0} is disabled.", Printable.line(rule.name())),
                    Text.of("To go on with it: kith points rule enable {0}", rule.name()));
        }
    }

    /**
     * Gives a customer what a rule gives, once for a ref; without one, once a day.
     *
     * @return what was given, or nothing and why
     */
    Given give(Rule rule, long customer, Instant at, @Nullable String ref) {
        if (at.isAfter(session.now())) {
            throw new KithException.Invalid(
                    Text.of("Points can't be earned in the future."), Text.of("Leave --at out for now."));
        }
        LocalDate day = earnings.day(at);
        String occasion = ref == null ? day.toString() : ref.strip();
        if (earnings.has(rule, customer, occasion)) {
            return new Given(0, null, Text.of("it was given for {0} already", occasion));
        }
        Giving giving = new Giving(tx, session);
        earnings.only(customer);
        prepared.fit(tx);
        Earning.Outcome outcome = outcome(rule, customer, at);
        if (outcome.points() == 0) {
            return new Given(0, null, outcome.why());
        }
        Giving.Gave gave = giving.write(Stream.of(new Earned(
                rule,
                customer,
                occasion,
                null,
                at,
                0,
                outcome.points(),
                rule.gift().cause().word() + " " + occasion)));
        String coupon = giving.coupon(rule, customer, occasion);
        boolean none = gave.points() == 0 && gave.coupons() == 0;
        return new Given(gave.points(), coupon, none ? Text.of("none is left, or they are no member") : outcome.why());
    }

    /** How many points a rule gave, or the code of the coupon, and why so much. */
    record Given(long points, @Nullable String coupon, String why) {}

    /** What a rule gives a customer at a time, whom the preparations include. */
    Earning.Outcome outcome(Rule rule, long customer, Instant at) {
        String unfit = unfit(rule, customer, at);
        return unfit != null
                ? new Earning.Outcome(0, 0, unfit)
                : Earning.fixed(
                        rule,
                        earnings.day(at),
                        (limited, first, next) -> earnings.given(limited, customer, first, next));
    }

    private @Nullable String unfit(Rule rule, long customer, Instant at) {
        Rule.Terms terms = rule.terms();
        if (terms.since() != null && at.isBefore(terms.since())) {
            return Text.of("it is before {0}", earnings.day(terms.since()));
        }
        if (terms.until() != null && !at.isBefore(terms.until())) {
            return Text.of("it is after {0}", earnings.day(terms.until().minusSeconds(1)));
        }
        return terms.query() == null || earnings.fits(rule, customer)
                ? null
                : Text.of("they do not fit {0}", terms.query());
    }
}
