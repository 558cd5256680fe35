package dev.kith.points;

import dev.kith.db.Tx;
import java.util.ArrayList;
import java.util.List;

/** Recomputes the whole ledger from its entries. */
public final class PointsCheck {
    private static final String ACCOUNTS = "SELECT id FROM points_account ORDER BY id";
    private static final String ENTRIES = "SELECT * FROM points_entry WHERE account_id = ? ORDER BY id";
    private static final String LOTS =
            """
            SELECT l.*, (SELECT coalesce(sum(points), 0) FROM points_allocation WHERE lot_id = l.id) AS left_over
            FROM points_lot l WHERE l.account_id = ? ORDER BY l.id
            """;
    private static final String ALLOCATIONS =
            "SELECT entry_id, lot_id, points FROM points_allocation WHERE account_id = ? ORDER BY id";

    /** What differs, a sentence each; empty where the ledger is as it should be. */
    public List<String> findings(Tx tx) {
        List<String> findings = new ArrayList<>();
        for (long account : tx.list(ACCOUNTS, row -> row.number("id"))) {
            findings.addAll(LedgerCheck.findings(
                    tx.list(ENTRIES, PointsAccounts::entry, account),
                    tx.list(LOTS, PointsAccounts::lot, account),
                    tx.list(ALLOCATIONS, PointsAccounts::allocation, account)));
        }
        return findings;
    }
}
