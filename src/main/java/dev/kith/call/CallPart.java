package dev.kith.call;

import dev.kith.cli.Session;
import dev.kith.customer.CustomerPart;
import java.util.List;

/** What calls hold of a customer: drafts beside the database, which go with them. */
public final class CallPart implements CustomerPart {
    @Override
    public void forget(List<Long> customers, Session session) {
        Draft.deleteOf(session.databaseFile(), customers);
    }
}
