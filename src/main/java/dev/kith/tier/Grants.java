package dev.kith.tier;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.customer.Match;
import dev.kith.db.Tx;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tiers that are given by hand, and taken back. */
final class Grants {
    private static final String ADD = """
            INSERT INTO tier_grant (standing_id, tier_id, from_day, until_day, reason)
            SELECT s.id, ?, ?, ?, ? FROM tier_standing s WHERE s.customer_id = ? AND s.programme_id = ?
            """;

    private final Tx tx;
    private final Evaluation evaluation;

    Grants(Tx tx, Evaluation evaluation) {
        this.tx = tx;
        this.evaluation = evaluation;
    }

    /**
     * Gives a customer a tier up to a day.
     *
     * @return what they have now
     * @throws KithException.Invalid where the day is over
     * @throws KithException.Conflict where another tier is given to them already
     */
    Standing grant(Match customer, Tier tier, LocalDate until, @Nullable String reason) {
        LocalDate today = evaluation.today();
        if (until.isBefore(today)) {
            throw new KithException.Invalid(
                    Text.of("{0} is over.", until),
                    Text.of("A tier holds up to a day that is still to come: --until +1y"));
        }
        Standings.Kept kept = evaluation.settled(customer.id()).kept();
        for (Standing.Grant other : kept.standing().grants()) {
            throw new KithException.Conflict(
                    Text.of(
                            "{0} has {1} by hand until {2} already.",
                            Printable.line(customer.name()),
                            Printable.line(other.tier().name()),
                            other.until()),
                    Text.of("Take that back first: kith points tier revoke id:{0}", customer.id()));
        }
        Standing.Grant grant = new Standing.Grant(0, tier, today, until, reason);
        Qualification.Course course = evaluation.rules().grant(kept.standing(), grant);
        evaluation.standings().write(List.of(new Standings.Change(kept, course)));
        tx.run(
                ADD,
                tier.id(),
                today,
                until,
                reason,
                customer.id(),
                evaluation.scheme().programme());
        return course.standing();
    }

    /**
     * Takes back what was given to a customer by hand.
     *
     * @return what they have now
     * @throws KithException.NotFound where nothing was
     */
    Standing revoke(Match customer, @Nullable String reason) {
        Standings.Kept kept = evaluation.settled(customer.id()).kept();
        if (kept.standing().grants().isEmpty()) {
            throw new KithException.NotFound(
                    Text.of("{0} has no tier that was given by hand.", Printable.line(customer.name())),
                    Text.of("See 'kith points tier history id:{0}'.", customer.id()));
        }
        Qualification.Course course = evaluation.rules().revoke(kept.standing(), evaluation.today(), reason);
        evaluation.standings().write(List.of(new Standings.Change(kept, course)));
        return course.standing();
    }
}
