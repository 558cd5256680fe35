package dev.kith.programme;

import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.customer.Keys;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The programmes of a database. */
public final class Programmes {
    private static final String SELECT = """
            SELECT id, name, description, value_points, value, rounding, expires, expires_since, shortfall, debt_limit, members_only, created_at
            FROM programme
            """;
    private static final String ADD = """
            INSERT INTO programme (name, name_key, description, value_points, value, rounding, expires, shortfall, debt_limit,
                members_only, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SAVE = """
            UPDATE programme SET name = ?, name_key = ?, description = ?, value_points = ?, value = ?, rounding = ?, expires = ?, expires_since = ?,
                shortfall = ?, debt_limit = ?, members_only = ?
            WHERE id = ?
            """;
    private static final String MEMBERS =
            "SELECT count(DISTINCT customer_id) FROM member WHERE programme_id = ? AND left_on IS NULL";

    /** Points that can be spent now or later, those that are held included; debts are no part of it. */
    private static final String OUTSTANDING = """
            SELECT coalesce(sum(p.points), 0) FROM points_account a CROSS JOIN points_lot l ON l.account_id = a.id
            CROSS JOIN points_allocation p ON p.lot_id = l.id
            WHERE a.programme_id = ? AND a.status = 0 AND l.debt = 0 AND (l.expires_on IS NULL OR l.expires_on >= ?)
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
                    Text.of("There is no programme '{0}'.", name),
                    near.isEmpty()
                            ? Text.of("See 'kith programme list'.")
                            : Text.of("Did you mean {0}?", near.getFirst()));
        });
    }

    /** The programme with this id, which has to be there. */
    public Programme get(long id) {
        return tx.find(SELECT + " WHERE id = ?", Programmes::programme, id).orElseThrow();
    }

    /** Adds one, whatever its id says; Conflict where its name is taken. */
    Programme add(Programme programme) {
        refuseTaken(programme);
        Worth worth = programme.worth();
        return get(tx.insert(
                ADD,
                programme.name(),
                Keys.name(programme.name()),
                programme.description(),
                worth == null ? null : worth.points(),
                worth == null ? null : worth.value(),
                programme.rounding().word(),
                text(programme.expires()),
                programme.shortfall().word(),
                programme.debtLimit(),
                programme.membersOnly(),
                programme.createdAt()));
    }

    /** Puts another in the place of the one with its id; Conflict where its name is taken. */
    Programme save(Programme programme) {
        refuseTaken(programme);
        Worth worth = programme.worth();
        tx.run(
                SAVE,
                programme.name(),
                Keys.name(programme.name()),
                programme.description(),
                worth == null ? null : worth.points(),
                worth == null ? null : worth.value(),
                programme.rounding().word(),
                text(programme.expires()),
                programme.expiresSince(),
                programme.shortfall().word(),
                programme.debtLimit(),
                programme.membersOnly(),
                programme.id());
        return get(programme.id());
    }

    /** How many members it has, and how many points are to be spent on a day. */
    record Figures(long members, long outstanding) {}

    Figures figures(Programme programme, LocalDate today) {
        return new Figures(tx.number(MEMBERS, programme.id()), tx.number(OUTSTANDING, programme.id(), today));
    }

    private void refuseTaken(Programme programme) {
        find(programme.name()).filter(other -> other.id() != programme.id()).ifPresent(other -> {
            String name = Printable.line(other.name());
            throw new KithException.Conflict(
                    Text.of("There is a programme {0} already.", name),
                    Text.of("To change it: kith programme edit '{0}'", name));
        });
    }

    private static @Nullable String text(@Nullable Expiry expiry) {
        return expiry == null ? null : expiry.text();
    }

    static Programme programme(Row row) {
        Long points = row.numberOrNull("value_points");
        String expires = row.textOrNull("expires");
        Instant created = row.instant("created_at");
        return new Programme(
                row.number("id"),
                row.text("name"),
                row.textOrNull("description"),
                points == null ? null : new Worth(points, row.number("value")),
                Rounding.of(row.text("rounding")),
                expires == null ? null : Expiry.of(expires),
                row.instantOrNull("expires_since"),
                Shortfall.of(row.text("shortfall")),
                row.number("debt_limit"),
                row.flag("members_only"),
                created);
    }
}
