package dev.kith.call;

import dev.kith.base.Due;
import dev.kith.cli.Session;
import dev.kith.customer.Channel;
import dev.kith.customer.Match;
import dev.kith.db.Batch;
import dev.kith.db.Tx;
import dev.kith.policy.ContactPolicies;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives those who wait one after the other, without those whom the contact policy forbids to be called now. */
final class CallQueue {
    private static final String SELECTED = """
            CREATE TEMP TABLE IF NOT EXISTS selected_customer (id INTEGER PRIMARY KEY);
            DELETE FROM temp.selected_customer;
            """;

    private final Waiting waiting;
    private final Session session;
    private final Set<Long> seen = new HashSet<>();
    private final Set<Long> leftOut = new HashSet<>();

    CallQueue(Waiting waiting, Session session) {
        this.waiting = waiting;
        this.session = session;
    }

    /** The next one, whom it does not give again; says how many it leaves out, once of each. */
    Optional<Match> next() {
        int before = leftOut.size();
        Optional<Match> next = session.read(this::next);
        int more = leftOut.size() - before;
        if (more > 0) {
            session.say("Left out " + (more == 1 ? "1 customer" : more + " customers")
                    + " whom the contact policy forbids to call now.");
        }
        return next;
    }

    private Optional<Match> next(Tx tx) {
        List<Match> all = waiting.list(tx).stream()
                .filter(match -> !seen.contains(match.id()))
                .toList();
        tx.script(SELECTED);
        try (Batch batch = tx.batch("INSERT INTO temp.selected_customer VALUES (?)")) {
            all.forEach(match -> batch.add(match.id()));
        }
        Set<Long> forbidden = new ContactPolicies(tx)
                .violationsOfSelected(Channel.CALL, Due.at(session.now()))
                .keySet();
        leftOut.addAll(forbidden);
        Optional<Match> next =
                all.stream().filter(match -> !forbidden.contains(match.id())).findFirst();
        next.ifPresent(match -> seen.add(match.id()));
        return next;
    }
}
