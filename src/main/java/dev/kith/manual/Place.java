package dev.kith.manual;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.cli.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in the tree of commands.
 *
 * @param path the entries that lead there, its own last; empty for the program itself
 */
record Place(List<Entry> path, Node node) {

    /** Every place that people are told about: the program, then each group before what is in it. */
    static List<Place> all(Group root) {
        List<Place> places = new ArrayList<>();
        collect(new Place(List.of(), root), places);
        return places;
    }

    /** The words that lead there: {@code customer add}. */
    String words() {
        return String.join(" ", path.stream().map(Entry::name).toList());
    }

    /** What the command line begins with: {@code kith customer add}. */
    String line() {
        return path.isEmpty() ? "kith" : "kith " + words();
    }

    String summary() {
        return path.getLast().summary();
    }

    private static void collect(Place place, List<Place> places) {
        places.add(place);
        if (place.node() instanceof Group group) {
            for (Entry entry : group.shown()) {
                List<Entry> path = new ArrayList<>(place.path());
                path.add(entry);
                collect(new Place(List.copyOf(path), entry.node().get()), places);
            }
        }
    }
}
