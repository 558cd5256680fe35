package dev.kith.operation;

import dev.kith.db.RowChange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One field of one row as an operation found it and left it; values as they are stored. */
record FieldChange(
        String table,
        long row,
        String change,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after) {

    static List<FieldChange> of(RowChange row) {
        Map<String, String> before = Objects.requireNonNullElse(row.before(), Map.of());
        Map<String, String> after = Objects.requireNonNullElse(row.after(), Map.of());
        String change = row.before() == null ? "added" : row.after() == null ? "removed" : "changed";
        if (row.erased()) {
            return List.of(new FieldChange(row.table(), row.row(), change, null, "erased", "erased"));
        }
        List<FieldChange> fields = new ArrayList<>();
        for (String name : names(before, after)) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                fields.add(new FieldChange(row.table(), row.row(), change, name, before.get(name), after.get(name)));
            }
        }
        return fields;
    }

    static Set<String> names(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.remove("id");
        return names;
    }
}
