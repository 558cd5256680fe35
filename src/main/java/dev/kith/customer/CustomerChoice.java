package dev.kith.customer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import java.util.List;

/** Lets a person at a terminal choose among the customers that a REF fits. */
final class CustomerChoice {
    private CustomerChoice() {}

    /** The REF, or the id of the one that was chosen; throws KithException.Cancelled where none was. */
    static CustomerRef among(CustomerRef ref, Session session) {
        if (!session.canAsk()) {
            return ref;
        }
        List<Match> matches =
                session.read(tx -> new CustomerRefs(tx, session.settings().region()).find(ref));
        if (matches.size() < 2) {
            return ref;
        }
        String question = CustomerRefs.candidates(Text.of("'{0}' fits several customers:", ref), matches);
        String answer = session.ask(Text.of("{0}\nWhich one? id:", question));
        for (Match match : matches) {
            if (answer.equals(Long.toString(match.id())) || answer.equals("id:" + match.id())) {
                return new CustomerRef(CustomerRef.Kind.ID, Long.toString(match.id()));
            }
        }
        throw new KithException.Cancelled(Text.of("No customer was chosen."));
    }
}
