package dev.kith.points;

import dev.kith.base.Span;
import dev.kith.cli.Session;

/** Reads from when on the points of an award can be spent: a time, or a span after they are earned. */
final class AwardTimes {
    private AwardTimes() {}

    static Availability availability(String text, Session session) {
        Span span = Span.parseOrNull(text);
        return span != null
                ? new Availability.After(span)
                : new Availability.From(session.moments().parseStart(text));
    }
}
