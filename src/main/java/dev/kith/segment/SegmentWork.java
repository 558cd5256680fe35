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
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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
    private record Wanted(long segment, String name, Matched matched, boolean asksForTags) {}

    /** A segment whose query can't be asked any more. */
    record Broken(String segment, KithException why) {}

    SegmentWork(Session session, Queries queries) {
        this.session = session;
        this.queries = queries;
    }

    /** Adds a segment, to be matched after those added before; to be called outside a transaction. */
    void add(Segment segment) {
        if (segment.query() == null) {
            add(segment.id(), segment.name(), Matched.asBefore());
        } else {
            add(segment.id(), segment.name(), Query.parse(segment.query()));
        }
    }

    /** Adds a segment whose members are found otherwise than by a query. */
    void add(long segment, String name, Matched matched) {
        wanted.add(new Wanted(segment, name, matched, false));
    }

    /** Adds a segment with a query, 0 being one that is not made yet; to be called outside a transaction. */
    void add(long segment, String name, Query query) {
        CustomerQuery ready = queries.prepare(query, session);
        Matched matched = (matching, id, tx) -> matching.byQuery(id, ready.visible(query, false, tx));
        boolean tags = query.has(part -> part instanceof Query.Word || "tag".equals(part.about()));
        wanted.add(new Wanted(segment, name, matched, tags));
    }

    /** Gives a segment that was added before it was made, as 0, the id that it has now. */
    void assign(long segment) {
        wanted.replaceAll(
                one -> one.segment() == 0 ? new Wanted(segment, one.name(), one.matched(), one.asksForTags()) : one);
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

    /**
     * Lets them enter and leave, in a write; what happened to each segment. Where tags that segments put on or take off
     * may be what queries ask for, that is done until it leads to nothing more.
     */
    List<Moved> write(Tx tx, SegmentParts parts) {
        if (Journal.lastComplete(tx) != seen) {
            match(tx);
        }
        SortedMap<String, Moved> moved = new TreeMap<>();
        boolean again = move(tx, parts, moved);
        for (int round = 0; again && round < wanted.size(); round++) {
            match(tx);
            again = move(tx, parts, moved);
        }
        return List.copyOf(moved.values());
    }

    /** Lets those who were found move; whether others may have to follow. */
    private boolean move(Tx tx, SegmentParts parts, SortedMap<String, Moved> moved) {
        Memberships memberships = new Memberships(tx);
        memberships.assign(assigned);
        memberships.move(session.now());
        boolean tagged = new SegmentTags(tx).moved();
        LocalDate today = session.now().atZone(session.zone()).toLocalDate();
        boolean any = false;
        for (Wanted one : wanted) {
            Moved now = memberships.moved(one.segment(), today);
            any |= now.entered() + now.left() > 0;
            moved.merge(Segment.key(now.name()), now, Moved::then);
        }
        if (any) {
            parts.moves().get().forEach(part -> part.moved(tx, session));
        }
        return tagged && wanted.stream().anyMatch(Wanted::asksForTags);
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
