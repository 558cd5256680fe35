package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.base.Text;
import dev.kith.customer.CustomFields;
import dev.kith.customer.FieldType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which columns of a file carry which fields: by their headers, or as the user says. */
final class Mapping {
    private final List<Column> columns;
    private final Map<String, List<Integer>> indexes = new LinkedHashMap<>();
    private final Map<Integer, Integer> sets = new TreeMap<>();
    private final Map<String, FieldType> types;
    private final Map<String, String> defaults;

    /**
     * What the user says of columns.
     *
     * @param map field to columns
     * @param defaults the value of a field where a row has none
     */
    record Given(Map<String, List<String>> map, Map<String, String> defaults) {
        /** The same with another mapping for the fields that the user says nothing of. */
        Given over(Map<String, List<String>> kept) {
            Map<String, List<String>> all = new LinkedHashMap<>(kept);
            all.putAll(map);
            return new Given(all, defaults);
        }

        static final Given NOTHING = new Given(Map.of(), Map.of());
    }

    private Mapping(List<Column> columns, Map<String, FieldType> types, Map<String, String> defaults) {
        this.columns = columns;
        this.types = types;
        this.defaults = defaults;
        for (Column column : columns) {
            if (column.field() != null) {
                indexes.computeIfAbsent(column.field(), field -> new ArrayList<>())
                        .add(column.index());
                if (column.set() > 0) {
                    sets.put(column.index(), column.set());
                }
            }
        }
    }

    /**
     * Maps a header.
     *
     * @throws KithException.Invalid where a column or a field is not there, or nothing is recognised
     */
    static Mapping of(List<String> header, Fields fields, Given given) {
        Map<String, FieldType> types = new HashMap<>();
        @Nullable String[] mapped = new String[header.size()];
        for (int i = 0; i < mapped.length; i++) {
            String field = fields.recognise(header.get(i), header);
            mapped[i] = field == null ? null : untyped(field, types);
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            places.putIfAbsent(header.get(i).toLowerCase(Locale.ROOT), i);
        }
        List<Column> columns = new ArrayList<>();
        given.map().forEach((typed, names) -> {
            String field = untyped(typed, types);
            fields.check(field);
            for (int i = 0; i < mapped.length; i++) {
                if (field.equals(mapped[i])) {
                    mapped[i] = null;
                }
            }
            for (String name : names) {
                columns.add(place(name, field, header, places));
            }
        });
        Set<Integer> named = new HashSet<>();
        columns.forEach(column -> named.add(column.index()));
        for (int i = 0; i < mapped.length; i++) {
            if (!named.contains(i)) {
                columns.add(new Column(i, header.get(i), mapped[i], mapped[i] == null ? 0 : fields.set(header.get(i))));
            }
        }
        if (columns.stream().allMatch(column -> column.field() == null)) {
            throw new KithException.Invalid(
                    Text.of("No column of the header is recognised: {0}.", abbreviated(header)),
                    Text.of("Say what they are: --map {0}=COLUMN", fields.first()));
        }
        return new Mapping(List.copyOf(columns), types, defaults(given, fields, types));
    }

    private static Map<String, String> defaults(Given given, Fields fields, Map<String, FieldType> types) {
        Map<String, String> defaults = new LinkedHashMap<>();
        given.defaults().forEach((typed, value) -> {
            String field = untyped(typed, types);
            fields.check(field);
            defaults.put(field, value);
        });
        return defaults;
    }

    /** Throws KithException.Invalid where no column is taken for a field that rows can't do without. */
    Mapping needing(String things, String... needed) {
        for (String field : needed) {
            if (!has(field)) {
                List<String> header = columns.stream().map(Column::header).toList();
                throw new KithException.Invalid(
                        Text.of("No column is taken for the {0} of {1}: {2}.", field, things, abbreviated(header)),
                        Text.of("Say which it is: --map {0}=COLUMN", field));
            }
        }
        return this;
    }

    /** {@code field.code} for {@code field.code:text}, whose type is noted. */
    private static String untyped(String field, Map<String, FieldType> types) {
        int colon = field.startsWith("field.") ? field.indexOf(':') : -1;
        if (colon < 0) {
            return field;
        }
        String name = field.substring("field.".length(), colon);
        types.put(CustomFields.checkedName(name), FieldType.of(field.substring(colon + 1)));
        return field.substring(0, colon);
    }

    /** The mapping as the user could give it: {@code field=column}. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Column column : columns) {
            if (column.field() != null) {
                FieldType type = column.field().startsWith("field.")
                        ? types.get(column.field().substring("field.".length()))
                        : null;
                lines.add(column.field() + (type == null ? "" : ":" + type.word()) + "=" + column.header());
            }
        }
        return lines;
    }

    /** The types that are said of fields of the user's own, by name. */
    Map<String, FieldType> types() {
        return types;
    }

    /** The columns, those the user named first. */
    List<Column> columns() {
        return columns;
    }

    boolean has(String field) {
        return indexes.containsKey(field) || defaults.containsKey(field);
    }

    /** Whether the columns of a field are all within a row of so many cells. */
    boolean reaches(String field, int cells) {
        return indexes.getOrDefault(field, List.of()).stream().allMatch(index -> index < cells);
    }

    /** The fields that some column carries, or that have a default. */
    List<String> fields() {
        Set<String> fields = new LinkedHashSet<>(indexes.keySet());
        fields.addAll(defaults.keySet());
        return List.copyOf(fields);
    }

    /** Whether a row has cells for a field, and nothing in any of them, and no default stands in. */
    boolean isEmpty(String field, @Nullable String[] cells) {
        List<Integer> places = indexes.getOrDefault(field, List.of());
        return places.stream().anyMatch(place -> cells[place] != null) && one(field, cells) == null;
    }

    /** What a field is where a row has no value for it, or null. */
    @Nullable
    String defaultOf(String field) {
        return defaults.get(field);
    }

    /** The values of a field in a row: one for each column that carries it, without empty ones; else the default. */
    List<String> all(String field, @Nullable String[] cells) {
        List<String> values = cells(field, cells);
        String otherwise = values.isEmpty() ? defaults.get(field) : null;
        return otherwise == null ? values : List.of(otherwise);
    }

    private List<String> cells(String field, @Nullable String[] cells) {
        List<Integer> places = indexes.get(field);
        if (places == null) {
            return List.of();
        }
        int set = sets.isEmpty() ? 0 : firstSet(cells);
        List<String> values = new ArrayList<>(places.size());
        for (int place : places) {
            String value = cells[place];
            if (value != null && !value.isBlank() && (sets.isEmpty() || sets.getOrDefault(place, set) == set)) {
                values.add(value.strip());
            }
        }
        return values;
    }

    /** The first of several addresses that a row has anything of. */
    private int firstSet(@Nullable String[] cells) {
        int first = 0;
        for (Map.Entry<Integer, Integer> entry : sets.entrySet()) {
            String value = cells[entry.getKey()];
            if (value != null && !value.isBlank() && (first == 0 || entry.getValue() < first)) {
                first = entry.getValue();
            }
        }
        return first;
    }

    /** The value of a field in a row, its columns joined by a blank, or the default; null where there is none. */
    @Nullable
    String one(String field, @Nullable String[] cells) {
        String value = said(field, cells);
        return value == null ? defaults.get(field) : value;
    }

    /** The value of a field in a row, its columns joined by a blank; null where all are empty. */
    @Nullable
    String said(String field, @Nullable String[] cells) {
        List<Integer> places = indexes.get(field);
        if (places == null) {
            return null;
        }
        if (places.size() == 1 && sets.isEmpty()) {
            String value = cells[places.getFirst()];
            return value == null || value.isBlank() ? null : value.strip();
        }
        List<String> values = cells(field, cells);
        return values.isEmpty() ? null : String.join(" ", values);
    }

    private static Column place(String name, String field, List<String> header, Map<String, Integer> places) {
        Integer index = places.get(name.strip().toLowerCase(Locale.ROOT));
        if (index == null) {
            List<String> near = Nearest.nearest(name, header);
            throw new KithException.Invalid(
                    Text.of("There is no column '{0}'.", name),
                    near.isEmpty()
                            ? Text.of("There are {0}.", abbreviated(header))
                            : Text.of("Did you mean '{0}'?", String.join(Text.of("' or '"), near)));
        }
        return new Column(index, header.get(index), field, 0);
    }

    /** The columns of a header, as far as they fit into a sentence. */
    static String abbreviated(List<String> header) {
        String all = String.join(", ", header.subList(0, Math.min(12, header.size())));
        return header.size() > 12 ? all + ", ..." : all;
    }
}
