package dev.kith.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts customers together who are one with each other, directly or by way of others, in the order of their coming. */
final class Clusters {
    private final Map<Long, Long> leaders = new LinkedHashMap<>();

    /** All of these are one. */
    void join(List<Long> ids) {
        long first = leader(ids.getFirst());
        for (long id : ids) {
            long other = leader(id);
            if (other != first) {
                leaders.put(other, first);
            }
        }
    }

    /** The clusters of more than one customer, each in the order in which its members came. */
    Collection<List<Long>> all() {
        Map<Long, List<Long>> clusters = new LinkedHashMap<>();
        for (long id : List.copyOf(leaders.keySet())) {
            clusters.computeIfAbsent(leader(id), leader -> new ArrayList<>()).add(id);
        }
        return clusters.values().stream().filter(members -> members.size() > 1).toList();
    }

    private long leader(long id) {
        long leader = id;
        for (long next = leaders.computeIfAbsent(id, own -> own);
                next != leader;
                next = leaders.getOrDefault(next, next)) {
            leader = next;
        }
        leaders.put(id, leader);
        return leader;
    }
}
