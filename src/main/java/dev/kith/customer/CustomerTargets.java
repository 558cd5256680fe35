package dev.kith.customer;

import dev.kith.base.KithException;
import dev.kith.cli.Arguments;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import java.util.List;

/** The customers that a change is about, found before anything is locked. */
public record CustomerTargets(List<Match> customers) {
    /** The parameter REF..., where {@code -} stands for those on stdin. */
    public static final Parameter<CustomerRef> REFS = CustomerRef.PARAMETER.any();

    /** Those that were named; throws KithException.Usage where none was. */
    public static CustomerTargets of(Arguments arguments, Session session) {
        List<CustomerRef> refs = arguments.all(REFS);
        if (refs.isEmpty()) {
            throw new KithException.Usage(
                    "No customer was named.", "Name some, or give - to read them from stdin, one a line.");
        }
        return new CustomerTargets(
                session.read(tx -> new CustomerRefs(tx, session.settings().region()).all(refs)));
    }

    /**
     * The same, but more than a few are confirmed first.
     *
     * @param question with %s for the customers
     */
    public static CustomerTargets confirmed(Arguments arguments, Session session, String question) {
        CustomerTargets targets = of(arguments, session);
        int count = targets.customers().size();
        session.confirmChange(count, question.formatted(targets.named(count)));
        return targets;
    }

    public List<Long> ids() {
        return customers.stream().map(Match::id).toList();
    }

    /** {@code Zoe Vasiliev} where there is only one, else {@code 214 customers}. */
    public String named(long count) {
        if (count == 1 && customers.size() == 1) {
            return customers.getFirst().name();
        }
        return count == 1 ? "1 customer" : count + " customers";
    }
}
