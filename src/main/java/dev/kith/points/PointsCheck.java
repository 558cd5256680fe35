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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Recomputes the whole ledger from its entries, one entry and one lot at a time. */
public final class PointsCheck {
    private static final String ENTRIES = """
            SELECT e.id, e.kind, e.points, o.id AS other_id, o.kind AS other_kind, o.points AS other_points, p.lot_id, p.points AS moved, p.held,
                l.entry_id IS e.id AS own, coalesce(l.debt, 0) AS debt, l.account_id IS p.account_id AS same_account
            FROM points_entry e LEFT JOIN points_entry o ON o.id = coalesce(e.reverses_id, e.answers_id)
            LEFT JOIN points_allocation p ON p.entry_id = e.id LEFT JOIN points_lot l ON l.id = p.lot_id
            ORDER BY e.id
            """;
    private static final String LOTS = """
            SELECT l.id, l.debt, l.earned_at, l.available_at, e.id AS giver_id, e.kind AS giver_kind, e.at AS giver_at,
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
        try (var rows = tx.stream(ENTRIES, PointsCheck::posted)) {
            Runs.of(rows, (a, b) -> a.id() == b.id()).map(PointsCheck::together).forEach(each);
        }
    }

    private static void lots(Tx tx, Consumer<Kept> each) {
        try (var rows = tx.stream(LOTS, PointsCheck::kept)) {
            Runs.of(rows, (a, b) -> a.id() == b.id()).map(PointsCheck::all).forEach(each);
        }
    }

    /** An entry with one of the things that it did. */
    private static Posted posted(Row row) {
        return new Posted(
                row.number("id"), EntryKind.of(row.text("kind")), row.number("points"), other(row), touches(row));
    }

    private static Posted together(List<Posted> parts) {
        Posted first = parts.getFirst();
        return parts.size() == 1
                ? first
                : new Posted(
                        first.id(),
                        first.kind(),
                        first.points(),
                        first.other(),
                        LedgerCheck.sums(parts.stream()
                                .flatMap(part -> part.touches().stream())
                                .toList()));
    }

    /** A lot with one of the things that were done to it. */
    private static Kept kept(Row row) {
        return new Kept(
                row.number("id"),
                row.flag("debt"),
                row.instant("earned_at"),
                row.instant("available_at"),
                giver(row),
                steps(row));
    }

    private static Kept all(List<Kept> parts) {
        Kept first = parts.getFirst();
        return parts.size() == 1
                ? first
                : new Kept(
                        first.id(),
                        first.debt(),
                        first.earnedAt(),
                        first.availableAt(),
                        first.giver(),
                        parts.stream().flatMap(part -> part.steps().stream()).toList());
    }

    private static @Nullable Other other(Row row) {
        Long id = row.numberOrNull("other_id");
        return id == null ? null : new Other(id, EntryKind.of(row.text("other_kind")), row.number("other_points"));
    }

    private static List<Touch> touches(Row row) {
        Long lot = row.numberOrNull("lot_id");
        return lot == null
                ? List.of()
                : List.of(new Touch(
                        lot,
                        row.number("moved"),
                        row.number("held"),
                        row.flag("own"),
                        row.flag("debt"),
                        row.flag("same_account")));
    }

    private static Giver giver(Row row) {
        return new Giver(row.number("giver_id"), EntryKind.of(row.text("giver_kind")), row.instant("giver_at"));
    }

    private static List<Step> steps(Row row) {
        Long entry = row.numberOrNull("step_entry");
        return entry == null ? List.of() : List.of(new Step(entry, row.number("step_points"), row.number("step_held")));
    }
}
