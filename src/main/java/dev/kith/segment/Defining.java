package dev.kith.segment;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.customer.Queries;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes segments, and makes them others, with the members that this gives them, in one operation. */
final class Defining {
    private final Session session;
    private final Queries queries;
    private final SegmentParts parts;

    Defining(Session session, Queries queries, SegmentParts parts) {
        this.session = session;
        this.queries = queries;
        this.parts = parts;
    }

    /**
     * Makes a segment.
     *
     * @param byHand who is in it where no query says so
     */
    Written<Moved> make(Definition definition, Matched byHand) {
        SegmentWork work = work(0, definition, byHand);
        session.read(tx -> match(work, tx, definition, null));
        work.refuseBroken();
        return session.change(tx -> {
            Segments segments = new Segments(tx);
            definition.check(segments, null);
            work.assign(segments.add(definition, session.now()));
            return work.write(tx, parts).getFirst();
        });
    }

    /**
     * Makes a segment another; what was kept of it stays.
     *
     * @param byHand who is in it where no query says so
     */
    Written<Moved> change(Segment before, Definition definition, Matched byHand) {
        SegmentWork work = work(before.id(), definition, byHand);
        session.read(tx -> match(work, tx, definition, before));
        work.refuseBroken();
        return session.change(tx -> {
            Segments segments = new Segments(tx);
            if (!segments.find(before.name()).equals(Optional.of(before))) {
                throw new KithException.Conflict(
                        Text.of("Another program has just changed the segment {0}.", Printable.line(before.name())),
                        Text.of("Try again."));
            }
            definition.check(segments, before);
            segments.save(before, definition, session.now());
            if (!Objects.equals(before.tag(), segments.get(before.id()).tag())) {
                new SegmentTags(tx).bindAgain(before.id());
            }
            return work.write(tx, parts).getFirst();
        });
    }

    private static boolean match(SegmentWork work, Tx tx, Definition definition, @Nullable Segment before) {
        definition.check(new Segments(tx), before);
        work.match(tx);
        return true;
    }

    private SegmentWork work(long segment, Definition definition, Matched byHand) {
        SegmentWork work = new SegmentWork(session, queries);
        if (definition.query() == null) {
            work.add(segment, definition.name(), byHand);
        } else {
            work.add(segment, definition.name(), definition.query());
        }
        return work;
    }
}
