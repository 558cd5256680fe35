package dev.kith.points;

import dev.kith.db.Tx;
import java.util.List;

/** Recomputes the whole ledger from its entries. */
public final class PointsCheck {
    /** What differs, a sentence each; empty where the ledger is as it should be. */
    public List<String> findings(Tx tx) {
        PointsAccounts accounts = new PointsAccounts(tx);
        return accounts.ids().stream()
                .flatMap(id -> accounts.findings(id).stream())
                .toList();
    }
}
