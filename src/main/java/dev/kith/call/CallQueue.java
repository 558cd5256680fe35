package dev.kith.call;

import dev.kith.base.Due;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.customer.Channel;
import dev.kith.customer.Selection;
import dev.kith.db.Tx;
import dev.kith.policy.ContactPolicies;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives those who wait one after the other, without those whom the contact policy forbids to be called now. */
final class CallQueue {
    private final Waiting waiting;
    private final Session session;
    private final Set<Long> seen = new HashSet<>();
    private final Set<Long> leftOut = new HashSet<>();

    CallQueue(Waiting waiting, Session session) {
        this.waiting = waiting;
        this.session = session;
    }

    /** The next one, whom it does not give again; says how many it leaves out, once of each. */
    Optional<Called> next() {
        int before = leftOut.size();
        Optional<Called> next = session.read(this::next);
        int more = leftOut.size() - before;
        if (more > 0) {
            session.say(Text.counted(
                    more,
                    "Left out {0} customer whom the contact policy forbids to call now.",
                    "Left out {0} customers whom the contact policy forbids to call now."));
        }
        return next;
    }

    private Optional<Called> next(Tx tx) {
        List<Called> all = waiting.list(tx).stream()
                .filter(called -> !seen.contains(called.id()))
                .toList();
        Selection.fill(tx, all.stream().map(Called::id).toList());
        Set<Long> forbidden = new ContactPolicies(tx)
                .violationsOfSelected(Channel.CALL, Due.at(session.now()))
                .keySet();
        leftOut.addAll(forbidden);
        Optional<Called> next =
                all.stream().filter(called -> !forbidden.contains(called.id())).findFirst();
        next.ifPresent(called -> seen.add(called.id()));
        return next;
    }
}
