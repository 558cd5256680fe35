package dev.kith.view;

import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which columns of a view are shown, and which sections of a card: the usual ones, or those that the user names. */
final class Choice {
    private final Format format;
    private final List<String> wanted;
    private final Map<String, Section> sections = new LinkedHashMap<>();

    Choice(Presentation how, List<Section> sections) {
        this.format = how.format();
        this.wanted = how.columns();
        for (Section section : sections) {
            this.sections.put(section.id(), section);
        }
    }

    /** The columns to show, in order; Invalid if the view has no column or section of a name that was given. */
    <T> List<Column<T>> columns(List<Column<T>> all) {
        if (format == Format.IDS) {
            return List.of(idColumn(all));
        }
        if (wanted.isEmpty()) {
            return usual(all, format);
        }
        Map<String, Column<T>> chosen = new LinkedHashMap<>();
        for (String name : wanted) {
            if (!sections.containsKey(normal(name))) {
                Column<T> column = named(name, all, sections.keySet());
                chosen.put(column.id(), column);
            }
        }
        return List.copyOf(chosen.values());
    }

    /** The sections to show: all, or those named among the columns. */
    List<Section> sections() {
        if (wanted.isEmpty()) {
            return List.copyOf(sections.values());
        }
        Map<String, Section> chosen = new LinkedHashMap<>();
        for (String name : wanted) {
            Section section = sections.get(normal(name));
            if (section != null) {
                chosen.put(section.id(), section);
            }
        }
        return List.copyOf(chosen.values());
    }

    /** The columns that a format shows when none are named. */
    static <T> List<Column<T>> usual(List<Column<T>> all, Format format) {
        if (!format.isForPeople()) {
            return all;
        }
        List<Column<T>> usual = new ArrayList<>();
        for (Column<T> column : all) {
            if (!column.extra()) {
                usual.add(column);
            }
        }
        return usual;
    }

    /** The column with this name; Invalid, with the nearest names and the list, if there is none. */
    static <T> Column<T> named(String name, List<Column<T>> all, Iterable<String> otherNames) {
        Column<T> exact = find(name.strip(), all);
        Column<T> column = exact != null ? exact : find(normal(name), all);
        if (column != null) {
            return column;
        }
        List<String> names = new ArrayList<>();
        for (Column<T> each : all) {
            names.add(each.id());
        }
        for (String other : otherNames) {
            names.add(other);
        }
        List<String> near = Nearest.nearest(normal(name), names);
        throw new KithException.Invalid(
                Text.of(
                        "There is no column \"{0}\" here; there are {1}.",
                        Printable.line(name), String.join(", ", names)),
                near.isEmpty() ? null : Text.of("Did you mean {0}?", String.join(Text.of(" or "), near)));
    }

    private static <T> Column<T> idColumn(List<Column<T>> all) {
        Column<T> column = find("id", all);
        if (column == null) {
            throw new KithException.Invalid(
                    Text.of("These rows have no ids to list."), Text.of("Choose another --format."));
        }
        return column;
    }

    private static <T> @Nullable Column<T> find(String id, List<Column<T>> all) {
        for (Column<T> column : all) {
            if (column.id().equals(id)) {
                return column;
            }
        }
        return null;
    }

    /** Ids are in snake case; {@code External-ID} is understood. */
    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
