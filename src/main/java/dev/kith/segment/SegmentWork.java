package dev.kith.segment;

import dev.kith.base.KithException;
import dev.kith.cli.Session;
import dev.kith.customer.CustomerQuery;
import dev.kith.customer.Queries;
import dev.kith.db.Journal;
import dev.kith.db.Tx;
import dev.kith.query.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings the members of segments up to date. Who enters and who leaves is found in a read, before the database is
 * locked, and found anew under the lock only where another program wrote in between.
 */
final class SegmentWork {
    private final Session session;
    private final Queries queries;
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<Broken> broken = new ArrayList<>();
    private long seen;
    private long assigned;

    /** A segment, and how it is found who should be in it. */
    private record Wanted(long segment, String name, Matched matched) {}

    /** A segment whose query can't be asked any more. */
    record Broken(String segment, KithException why) {}

    SegmentWork(Session session, Queries queries) {
        this.session = session;
        this.queries = queries;
    }

    /** Adds a segment, to be matched after those added before; to be called outside a transaction. */
    void add(Segment segment) {
        if (segment.query() == null) {
            wanted.add(new Wanted(segment.id(), segment.name(), (matching, id, tx) -> matching.existing(id)));
        } else {
            add(segment.id(), segment.name(), byQuery(Query.parse(segment.query())));
        }
    }

    /** Adds a segment whose members are found otherwise than it says of itself. */
    void add(long segment, String name, Matched matched) {
        wanted.add(new Wanted(segment, name, matched));
    }

    /** Makes a query ready to be asked; to be called outside a transaction. */
    Matched byQuery(Query query) {
        CustomerQuery ready = queries.prepare(query, session);
        return (matching, id, tx) -> matching.byQuery(id, ready.visible(query, false, tx));
    }

    /** Gives a segment that was added before it was made, as 0, the id that it has now. */
    void assign(long segment) {
        wanted.replaceAll(one -> one.segment() == 0 ? new Wanted(segment, one.name(), one.matched()) : one);
        assigned = segment;
    }

    /** Finds who enters and who leaves. */
    void match(Tx tx) {
        seen = Journal.lastComplete(tx);
        broken.clear();
        Matching matching = new Matching(tx);
        if (wanted.size() > 1) {
            matching.shadow();
        }
        for (Wanted one : wanted) {
            try {
                one.matched().in(matching, one.segment(), tx);
            } catch (KithException.Invalid e) {
                broken.add(new Broken(one.name(), e));
            }
        }
        matching.unshadow();
    }

    /** Lets them enter and leave, in a write; what happened to each segment. */
    List<Moved> write(Tx tx, SegmentParts parts) {
        if (Journal.lastComplete(tx) != seen) {
            match(tx);
        }
        Memberships memberships = new Memberships(tx);
        memberships.assign(assigned);
        memberships.move(session.now());
        LocalDate today = session.now().atZone(session.zone()).toLocalDate();
        List<Moved> moved = wanted.stream()
                .map(one -> memberships.moved(one.segment(), today))
                .sorted(Comparator.comparing(one -> Segment.key(one.name())))
                .toList();
        if (moved.stream().anyMatch(one -> one.entered() + one.left() > 0)) {
            parts.moves().get().forEach(part -> part.moved(tx, session));
        }
        return moved;
    }

    /** Throws why the query of a segment can't be asked, where there is such a segment. */
    void refuseBroken() {
        broken.forEach(one -> {
            throw one.why();
        });
    }

    /** The segments that were left as they are, since their queries can't be asked. */
    List<Broken> broken() {
        return List.copyOf(broken);
    }
}
