package dev.kith.manual;

import dev.kith.cli.Live;
import dev.kith.cli.LiveWords;
import dev.kith.cli.Session;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * What the database and the query language know for completion; it never complains, since nobody asked for anything.
 *
 * @param queries what a query that is being typed may go on with
 */
public record LiveCompletion(BiFunction<String, Session, List<String>> queries) implements LiveWords {
    @Override
    public List<String> starting(Live kind, String begun, Session session) {
        try {
            return kind == Live.QUERY
                    ? queries.apply(begun, session)
                    : session.read(tx -> new LiveValues(tx).startingWith(kind, begun.toLowerCase(Locale.ROOT)));
        } catch (RuntimeException e) {
            return List.of();
        }
    }
}
