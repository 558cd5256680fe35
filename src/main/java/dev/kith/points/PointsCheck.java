package dev.kith.points;

import dev.kith.base.Runs;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.points.LedgerCheck.Giver;
import dev.kith.points.LedgerCheck.Kept;
import dev.kith.points.LedgerCheck.Other;
import dev.kith.points.LedgerCheck.Posted;
import dev.kith.points.LedgerCheck.Step;
import dev.kith.points.LedgerCheck.Touch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Recomputes the whole ledger from its entries, one entry and one lot at a time. */
public final class PointsCheck {
    private static final String ENTRIES = """
            SELECT e.*, o.id AS other_id, o.kind AS other_kind, o.points AS other_points, p.lot_id, p.points AS moved, p.held,
                l.entry_id IS e.id AS own, coalesce(l.debt, 0) AS debt, l.account_id IS p.account_id AS same_account
            FROM points_entry e LEFT JOIN points_entry o ON o.id = coalesce(e.reverses_id, e.answers_id)
            LEFT JOIN points_allocation p ON p.entry_id = e.id LEFT JOIN points_lot l ON l.id = p.lot_id
            ORDER BY e.id
            """;
    private static final String LOTS = """
            SELECT l.*, 0 AS left_over, 0 AS held, e.id AS giver_id, e.kind AS giver_kind, e.at AS giver_at,
                p.entry_id AS step_entry, p.points AS step_points, p.held AS step_held
            FROM points_lot l JOIN points_entry e ON e.id = l.entry_id LEFT JOIN points_allocation p ON p.lot_id = l.id
            ORDER BY l.id, p.entry_id
            """;

    /** Awards of which more was returned than they gave, and holds of which more was settled than they reserve. */
    private static final String TOO_MUCH = """
            SELECT a.id, 'Entry ' || a.id || ' gave ' || a.points || ' points, and more were returned.' AS finding
            FROM points_entry a JOIN points_entry r ON r.answers_id = a.id AND r.kind = 'return'
            WHERE NOT EXISTS (SELECT 1 FROM points_entry x WHERE x.reverses_id = r.id)
            GROUP BY a.id HAVING a.points + sum(r.points) < 0
            UNION ALL
            SELECT root, 'Entry ' || root || ' holds less than was settled of it.' FROM (
                WITH RECURSIVE part(root, id) AS (
                    SELECT id, id FROM points_entry WHERE kind = 'hold'
                    UNION SELECT part.root, e.id FROM part JOIN points_entry e ON e.answers_id = part.id
                    UNION SELECT part.root, e.id FROM part JOIN points_entry e ON e.reverses_id = part.id)
                SELECT part.root, p.lot_id FROM part JOIN points_allocation p ON p.entry_id = part.id
                GROUP BY part.root, p.lot_id HAVING sum(p.held) < 0)
            ORDER BY 1
            """;

    /** What is wrong, and how much was looked at. */
    record Result(long entries, long lots, List<String> findings) {}

    /** What differs, a sentence each; empty where the ledger is as it should be. */
    public List<String> findings(Tx tx) {
        return run(tx).findings();
    }

    Result run(Tx tx) {
        List<String> findings = new ArrayList<>();
        entries(tx, posted -> findings.addAll(LedgerCheck.ofEntry(posted)));
        lots(tx, kept -> findings.addAll(LedgerCheck.ofLot(kept)));
        findings.addAll(tx.list(TOO_MUCH, row -> row.text("finding")));
        return new Result(
                tx.number("SELECT count(*) FROM points_entry"),
                tx.number("SELECT count(*) FROM points_lot"),
                List.copyOf(findings));
    }

    private static void entries(Tx tx, Consumer<Posted> each) {
        record Part(
                Entry entry,
                @Nullable Other other,
                @Nullable Touch touch) {}
        try (var rows = tx.stream(ENTRIES, row -> new Part(PointsAccounts.entry(row), other(row), touch(row)))) {
            Runs.of(rows, (a, b) -> a.entry().id() == b.entry().id())
                    .map(parts -> new Posted(
                            parts.getFirst().entry(),
                            parts.getFirst().other(),
                            LedgerCheck.sums(parts.stream()
                                    .map(Part::touch)
                                    .filter(Objects::nonNull)
                                    .toList())))
                    .forEach(each);
        }
    }

    private static void lots(Tx tx, Consumer<Kept> each) {
        record Part(Lot lot, Giver giver, @Nullable Step step) {}
        try (var rows = tx.stream(LOTS, row -> new Part(PointsAccounts.lot(row), giver(row), step(row)))) {
            Runs.of(rows, (a, b) -> a.lot().id() == b.lot().id())
                    .map(parts -> new Kept(
                            parts.getFirst().lot(),
                            parts.getFirst().giver(),
                            parts.stream()
                                    .map(Part::step)
                                    .filter(Objects::nonNull)
                                    .toList()))
                    .forEach(each);
        }
    }

    private static @Nullable Other other(Row row) {
        Long id = row.numberOrNull("other_id");
        return id == null ? null : new Other(id, EntryKind.of(row.text("other_kind")), row.number("other_points"));
    }

    private static @Nullable Touch touch(Row row) {
        Long lot = row.numberOrNull("lot_id");
        return lot == null
                ? null
                : new Touch(
                        lot,
                        row.number("moved"),
                        row.number("held"),
                        row.flag("own"),
                        row.flag("debt"),
                        row.flag("same_account"));
    }

    private static Giver giver(Row row) {
        return new Giver(row.number("giver_id"), EntryKind.of(row.text("giver_kind")), row.instant("giver_at"));
    }

    private static @Nullable Step step(Row row) {
        Long entry = row.numberOrNull("step_entry");
        return entry == null ? null : new Step(entry, row.number("step_points"), row.number("step_held"));
    }
}
