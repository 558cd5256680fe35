package dev.kith.earning;

import dev.kith.customer.CustomerPart;
import dev.kith.db.Tx;

/** What was earned by rules, as a part of a customer: it goes along where customers are merged. */
public final class EarningPart implements CustomerPart {

    /** Where both have earned for the same, what is merged keeps it under a name of its own. */
    @Override
    public void merge(Tx tx) {
        Earnings.merge(tx);
    }
}
