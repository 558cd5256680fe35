package dev.kith.quality;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.customer.Phones;
import dev.kith.customer.Selection;
import dev.kith.db.Tx;
import java.util.List;
import java.util.Set;

/** Whom to put right, and what of them. */
record FixRequest(Selection selection, Set<Fix> chosen) {

    /** What would be put right. */
    List<Fixed> found(Tx tx, Session session) {
        selection.fill(tx);
        return fixes(tx, session).find();
    }

    /** What was put right. */
    List<Fixed> applied(Tx tx, Session session) {
        List<Fixed> found = found(tx, session);
        fixes(tx, session).apply(found);
        return found;
    }

    private Fixes fixes(Tx tx, Session session) {
        return new Fixes(tx, chosen, new Phones(session.settings().region()));
    }

    /** How many customers that is about. */
    static long customers(List<Fixed> found) {
        return found.stream().map(Fixed::id).distinct().count();
    }

    /** What was done. */
    static String sentence(List<Fixed> found) {
        if (found.isEmpty()) {
            return Text.of("There is nothing to put right.");
        }
        long customers = customers(found);
        return Text.of(
                "Put right {0} of {1}.",
                found.size() == 1 ? Text.of("1 value") : Text.of("{0} values", found.size()),
                customers == 1 ? Text.of("1 customer") : Text.of("{0} customers", customers));
    }
}
