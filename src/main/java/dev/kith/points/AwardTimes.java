package dev.kith.points;

import dev.kith.base.Span;
import dev.kith.cli.Session;

/** Reads from when on, and until when, the points of an award can be spent: a time, or a span after they are earned. */
final class AwardTimes {
    private AwardTimes() {}

    static Expiry expiry(String text, Session session) {
        Expiry expiry = Expiry.parseOrNull(text);
        return expiry != null ? expiry : new Expiry.On(session.moments().date(text));
    }

    static Availability availability(String text, Session session) {
        Span span = Span.parseOrNull(text);
        return span != null
                ? new Availability.After(span)
                : new Availability.From(session.moments().parseStart(text));
    }
}
