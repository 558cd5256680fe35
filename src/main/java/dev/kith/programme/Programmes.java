package dev.kith.programme;

import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.customer.Keys;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.util.List;
import java.util.Optional;

/** The programmes of a database. */
public final class Programmes {
    private static final String SELECT = """
            SELECT id, name, description, value_points, value, expires, shortfall, debt_limit, members_only, created_at
            FROM programme
            """;

    private final Tx tx;

    public Programmes(Tx tx) {
        this.tx = tx;
    }

    /** All, in the order in which they were made. */
    public List<Programme> list() {
        return tx.list(SELECT + " ORDER BY id", Programmes::programme);
    }

    public Optional<Programme> find(String name) {
        return tx.find(SELECT + " WHERE name_key = ?", Programmes::programme, Keys.name(name));
    }

    /** Throws KithException.NotFound where there is none of this name. */
    public Programme get(String name) {
        return find(name).orElseThrow(() -> {
            List<String> near =
                    Nearest.nearest(name, list().stream().map(Programme::name).toList());
            return new KithException.NotFound(
                    "There is no programme '" + name + "'.",
                    near.isEmpty() ? "See 'kith programme list'." : "Did you mean " + near.getFirst() + "?");
        });
    }

    /** The programme with this id, which has to be there. */
    public Programme get(long id) {
        return tx.find(SELECT + " WHERE id = ?", Programmes::programme, id).orElseThrow();
    }

    static Programme programme(Row row) {
        return new Programme(
                row.number("id"),
                row.text("name"),
                row.textOrNull("description"),
                row.numberOrNull("value_points"),
                row.numberOrNull("value"),
                row.textOrNull("expires"),
                Shortfall.of(row.text("shortfall")),
                row.number("debt_limit"),
                row.flag("members_only"),
                row.instant("created_at"));
    }
}
