package dev.kith.tier;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.programme.Programme;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the tiers of programmes are reached. */
final class Schemes {
    private static final String SELECT = "SELECT programme_id, measure, months, downgrade FROM tier_scheme";

    private final Tx tx;

    Schemes(Tx tx) {
        this.tx = tx;
    }

    /** Those of all programmes that have tiers. */
    List<Scheme> list() {
        return tx.list(SELECT + " ORDER BY programme_id", Schemes::scheme);
    }

    Optional<Scheme> find(Programme programme) {
        return tx.find(SELECT + " WHERE programme_id = ?", Schemes::scheme, programme.id());
    }

    /** Throws KithException.NotFound where the programme has no tiers. */
    Scheme get(Programme programme) {
        return find(programme)
                .orElseThrow(() -> new KithException.NotFound(
                        Text.of("The programme {0} has no tiers.", Printable.line(programme.name())),
                        Text.of("Make them: kith points tier init LIMIT LIMIT LIMIT{0}", suffix(programme))));
    }

    /** What stands behind a command that is about this programme. */
    static String suffix(Programme programme) {
        return programme.name().equals(Programme.STANDARD)
                ? ""
                : Text.of(" --programme '{0}'", Printable.line(programme.name()));
    }

    void add(Scheme scheme) {
        tx.run(
                "INSERT INTO tier_scheme (programme_id, measure, months, downgrade) VALUES (?, ?, ?, ?)",
                scheme.programme(),
                scheme.measure().word(),
                months(scheme.window()),
                scheme.downgrade().word());
    }

    void save(Scheme scheme) {
        tx.run(
                "UPDATE tier_scheme SET measure = ?, months = ?, downgrade = ? WHERE programme_id = ?",
                scheme.measure().word(),
                months(scheme.window()),
                scheme.downgrade().word(),
                scheme.programme());
    }

    private static @Nullable Integer months(Window window) {
        return switch (window) {
            case Window.Rolling rolling -> rolling.months();
            case Window.Year year -> null;
        };
    }

    private static Scheme scheme(Row row) {
        Long months = row.numberOrNull("months");
        return new Scheme(
                row.number("programme_id"),
                Measure.of(row.text("measure")),
                months == null ? new Window.Year() : new Window.Rolling(months.intValue()),
                Downgrade.of(row.text("downgrade")));
    }
}
