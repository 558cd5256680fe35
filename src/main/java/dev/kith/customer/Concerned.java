package dev.kith.customer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import java.util.Optional;

/** Whom a list of what customers have is about: one of them, those who fit a query, both, or all. */
public record Concerned(Optional<CustomerRef> ref, Optional<CustomerQuery> query, Session session) {
    /** The parameter of such a list, with {@link Options#QUERY} beside it. */
    public static final Parameter<CustomerRef> REF = CustomerRef.PARAMETER.optional();

    /** What the user named; to be called outside a transaction, as {@link Queries#prepare}. */
    public static Concerned of(Arguments arguments, Session session, Queries queries) {
        return new Concerned(
                arguments.find(REF),
                arguments.find(Options.QUERY).map(text -> queries.prepare(text, session)),
                session);
    }

    public boolean isAll() {
        return ref.isEmpty() && query.isEmpty();
    }

    /**
     * The condition on a column with a customer's id.
     *
     * @throws dev.kith.base.KithException.NotFound or Conflict where the REF names nobody, or several
     */
    public Where where(String column, Tx tx) {
        Where one = ref.map(name -> new CustomerRefs(tx, session.settings().region()).get(name))
                .map(match -> Where.of(column + " = ?", match.id()))
                .orElse(Where.ALL);
        Where some = query.map(asked -> asked.visible(asked.query(), false, tx))
                .map(fits -> new Where(
                        column + " IN (SELECT c.id FROM customer c WHERE " + fits.sql() + ")", fits.parameters()))
                .orElse(Where.ALL);
        return one.and(some);
    }
}
