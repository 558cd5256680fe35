package dev.kith.manual;

import dev.kith.base.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The views that a database publishes, as a test writes them from the schema to the resource views.txt, with what the
 * resource columns.txt of the language of the run says that they and their columns mean.
 */
final class PublishedViews {
    /** The block with what a column means in every view that says nothing else. */
    private static final String EVERY = "*";

    /** A view, and what its rows are. */
    record View(String name, String about, List<Column> columns) {
        View {
            columns = List.copyOf(columns);
        }
    }

    /** A column, and what it means. */
    record Column(String name, String meaning) {}

    private final Map<String, Map<String, String>> descriptions = new LinkedHashMap<>();

    /** @param columns the text of columns.txt */
    PublishedViews(String columns) {
        for (String block : Markup.blocks(columns)) {
            Map<String, String> lines = new LinkedHashMap<>();
            block.lines().map(line -> line.split(": ", 2)).forEach(line -> lines.put(line[0], line[1]));
            descriptions.put(lines.keySet().iterator().next(), lines);
        }
    }

    /** Those of this version, in the language of the run. */
    static List<View> all() {
        return new PublishedViews(Markup.resource(Text.file("columns.txt"))).of(Markup.resource("views.txt"));
    }

    /** The views of the schema with their descriptions; throws IllegalStateException where something has none. */
    List<View> of(String schema) {
        List<View> views = new ArrayList<>();
        for (String line : schema.lines().toList()) {
            String[] view = line.split(": ", 2);
            List<Column> columns = List.of(view[1].split(", ", -1)).stream()
                    .map(column -> new Column(column, description(view[0], column)))
                    .toList();
            views.add(new View(view[0], description(view[0], view[0]), columns));
        }
        return views;
    }

    /** What is described and not there: {@code v_order.colour}. */
    List<String> unknown(String schema) {
        List<String> known = of(schema).stream()
                .flatMap(view -> view.columns().stream().map(column -> view.name() + "." + column.name()))
                .toList();
        List<String> unknown = new ArrayList<>();
        descriptions.forEach((view, lines) -> lines.keySet().stream()
                .filter(column -> !column.equals(view))
                .map(column -> view + "." + column)
                .filter(name -> !known.contains(name) && !isCommon(name, known))
                .forEach(unknown::add));
        return unknown;
    }

    private static boolean isCommon(String name, List<String> known) {
        return name.startsWith(EVERY) && known.stream().anyMatch(other -> other.endsWith(name.substring(1)));
    }

    private String description(String view, String column) {
        @Nullable String own = descriptions.getOrDefault(view, Map.of()).get(column);
        @Nullable String common = descriptions.getOrDefault(EVERY, Map.of()).get(column);
        String description = own == null ? common : own;
        if (description == null) {
            throw new IllegalStateException("columns.txt does not describe " + column + " of " + view);
        }
        return description;
    }
}
