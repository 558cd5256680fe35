package dev.kith.transfer;

import dev.kith.base.Json;
import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.base.Text;
import dev.kith.db.Tx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The mappings of columns that are kept under a name, for each kind of import. */
final class SavedMaps {
    private final Tx tx;

    SavedMaps(Tx tx) {
        this.tx = tx;
    }

    /** Field to columns; throws KithException.NotFound where none is kept under this name. */
    Map<String, List<String>> get(String kind, String name) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        List<String> lines = tx.list("""
                SELECT j.value FROM import_map m, json_each(m.columns) j WHERE m.kind = ? AND m.name = ? ORDER BY j.id
                """, row -> row.text("value"), kind, name);
        for (String line : lines) {
            int equals = line.indexOf('=');
            map.computeIfAbsent(line.substring(0, equals), field -> new ArrayList<>())
                    .add(line.substring(equals + 1));
        }
        if (map.isEmpty()) {
            List<String> names =
                    tx.list("SELECT name FROM import_map WHERE kind = ? ORDER BY name", row -> row.text("name"), kind);
            List<String> near = Nearest.nearest(name, names);
            throw new KithException.NotFound(
                    Text.of("No mapping of {0} is kept as '{1}'.", kind, name),
                    near.isEmpty()
                            ? Text.of("Keep one with --save-map {0}.", name)
                            : Text.of("Did you mean {0}?", String.join(Text.of(" or "), near)));
        }
        return map;
    }

    /** Keeps a mapping, in the place of the one that had the name. */
    void save(String kind, String name, Mapping mapping) {
        String columns = Json.array(mapping.lines());
        if (tx.run("UPDATE import_map SET columns = ? WHERE kind = ? AND name = ?", columns, kind, name) == 0) {
            tx.run("INSERT INTO import_map (kind, name, columns) VALUES (?, ?, ?)", kind, name, columns);
        }
    }
}
