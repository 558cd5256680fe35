package dev.kith.tier;

import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.programme.Programmes;
import java.util.List;

/** What one customer has in each programme, and what is missing for more. */
final class Stands {
    private Stands() {}

    static List<TierViews.Stand> of(Tx tx, long customer, Session session) {
        return new Schemes(tx)
                .list().stream()
                        .map(scheme -> of(tx, customer, scheme, session))
                        .toList();
    }

    /** What they have in one programme. */
    static TierViews.Stand of(Tx tx, long customer, Scheme scheme, Session session) {
        Evaluation evaluation = new Evaluation(tx, scheme, session.now(), session.zone());
        evaluation.standings().nominate(customer);
        Evaluation.Person person = evaluation.people(evaluation.today()).getFirst();
        Standing standing = person.kept().standing();
        long value = evaluation.rules().value(person.amounts(), evaluation.today());
        Tier next = evaluation.ladder().above(standing.tier());
        return new TierViews.Stand(
                new Programmes(tx).get(scheme.programme()).name(),
                standing.tier().name(),
                person.kept().id() == null ? null : standing.since(),
                standing.until(scheme.downgrade()),
                scheme.measure().shown(value, session.currency()),
                next == null ? null : scheme.measure().shown(Math.max(0, next.threshold() - value), session.currency()),
                next == null ? null : next.name(),
                standing.tier().benefits());
    }
}
