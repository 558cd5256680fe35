package dev.kith.segment;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.query.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which segments the queries of segments name; pure. */
final class References {
    static final String FIELD = "segment";

    private References() {}

    /**
     * The segments that a query names.
     *
     * @throws KithException.Invalid where it means segments that it does not name, so that it could mean itself
     */
    static List<String> of(Query query) {
        List<String> names = new ArrayList<>();
        query.has(part -> {
            if (FIELD.equals(part.about())) {
                names.addAll(names(part));
            }
            return false;
        });
        return names;
    }

    private static List<String> names(Query part) {
        if (part instanceof Query.OneOf oneOf && oneOf.values().stream().noneMatch(value -> value.contains("*"))) {
            return oneOf.values();
        }
        throw new KithException.Invalid(
                Text.of("The query of a segment names other segments one by one, so '{0}' can't stand in it.", part),
                Text.of("Write segment:NAME or segment:NAME,NAME."));
    }

    /** The segments so that each stands after those that its query names. */
    static List<Segment> ordered(List<Segment> segments) {
        Map<String, Segment> byKey = new HashMap<>();
        segments.forEach(segment -> byKey.put(Segment.key(segment.name()), segment));
        List<Segment> ordered = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        segments.forEach(segment -> add(segment, byKey, seen, ordered));
        return ordered;
    }

    private static void add(Segment segment, Map<String, Segment> byKey, Set<String> seen, List<Segment> ordered) {
        if (!seen.add(Segment.key(segment.name()))) {
            return;
        }
        if (segment.query() != null) {
            for (String name : of(Query.parse(segment.query()))) {
                Segment other = byKey.get(Segment.key(name));
                if (other != null) {
                    add(other, byKey, seen, ordered);
                }
            }
        }
        ordered.add(segment);
    }

    /**
     * Refuses a query by which a segment would contain itself.
     *
     * @param all the segments as they are
     * @throws KithException.Invalid with the way that leads back
     */
    static void refuseCycle(String name, Query query, List<Segment> all) {
        Map<String, Segment> byKey = new HashMap<>();
        all.forEach(segment -> byKey.put(Segment.key(segment.name()), segment));
        List<String> way = new ArrayList<>(List.of(name));
        for (String next : of(query)) {
            if (leadsTo(Segment.key(name), next, byKey, way)) {
                throw new KithException.Invalid(
                        Text.of("The segment {0} would contain itself: {1}.", name, String.join(" -> ", way)));
            }
        }
    }

    private static boolean leadsTo(String key, String from, Map<String, Segment> byKey, List<String> way) {
        way.add(from);
        if (Segment.key(from).equals(key)) {
            return true;
        }
        Segment segment = byKey.get(Segment.key(from));
        if (segment != null && segment.query() != null) {
            for (String next : of(Query.parse(segment.query()))) {
                if (leadsTo(key, next, byKey, way)) {
                    return true;
                }
            }
        }
        way.removeLast();
        return false;
    }

    /** The query with another name for a segment. */
    static Query renamed(Query query, String from, String to) {
        return switch (query) {
            case Query.And and ->
                new Query.And(and.terms().stream()
                        .map(term -> renamed(term, from, to))
                        .toList());
            case Query.Or or ->
                new Query.Or(
                        or.terms().stream().map(term -> renamed(term, from, to)).toList());
            case Query.Not not -> new Query.Not(renamed(not.term(), from, to));
            case Query.OneOf oneOf ->
                oneOf.field().equals(FIELD)
                        ? new Query.OneOf(
                                FIELD,
                                oneOf.values().stream()
                                        .map(value -> Segment.key(value).equals(Segment.key(from)) ? to : value)
                                        .toList())
                        : oneOf;
            case Query.All all -> all;
            case Query.Word word -> word;
            case Query.Between between -> between;
            case Query.More more -> more;
            case Query.Less less -> less;
            case Query.None none -> none;
            case Query.Any any -> any;
        };
    }

    /** The segments whose queries name one. */
    static List<Segment> to(String name, List<Segment> all) {
        return all.stream()
                .filter(segment -> segment.query() != null
                        && of(Query.parse(segment.query())).stream()
                                .anyMatch(named -> Segment.key(named).equals(Segment.key(name))))
                .toList();
    }
}
