package dev.kith.query;

import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields that queries may ask for. */
public final class Fields {
    private final Map<String, Field> byName = new LinkedHashMap<>();

    /** @param fields of two with one name the first counts */
    public Fields(Collection<Field> fields) {
        for (Field field : fields) {
            byName.putIfAbsent(field.name(), field);
        }
    }

    /** All fields, in the order in which they were registered. */
    public List<Field> list() {
        return List.copyOf(byName.values());
    }

    /** The field with this name, or null. */
    @Nullable
    Field find(String name) {
        return byName.get(name);
    }

    /** The field with this name; throws KithException.Invalid, with the nearest names, where there is none. */
    public Field get(String name) {
        Field field = byName.get(name);
        if (field != null) {
            return field;
        }
        List<String> near = new ArrayList<>(Nearest.nearest(name, byName.keySet()));
        if (near.isEmpty() && byName.containsKey("field." + name)) {
            near.add("field." + name);
        }
        String shown = Printable.line(name);
        throw new KithException.Invalid(
                Text.of("Queries know no field '{0}'.", shown),
                near.isEmpty()
                        ? Text.of(
                                "See 'kith help query' for the fields there are. To look for text with a colon, put it in quotes.")
                        : Text.of("Did you mean {0}?", String.join(Text.of(" or "), near)));
    }
}
