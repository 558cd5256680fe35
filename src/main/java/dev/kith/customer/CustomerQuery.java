package dev.kith.customer;

import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.query.Compiler;
import dev.kith.query.Fields;
import dev.kith.query.Query;
import dev.kith.query.Values;

/**
 * A query that is ready to be asked.
 *
 * @param text what it was read from
 */
public record CustomerQuery(Query query, String text, Queries queries, Session session) {

    /** The condition on a customer {@code c}; throws KithException.Invalid for what the database's fields can't be. */
    public Where where(Tx tx) {
        return where(query, tx);
    }

    /** The same for another query, such as a part of this one. */
    public Where where(Query other, Tx tx) {
        queries.asked(other).forEach(part -> part.ready(tx, session));
        return new Compiler(fields(tx), values(), words -> queries.words().containing(words, tx))
                .of(text)
                .where(other);
    }

    Fields fields(Tx tx) {
        return CustomerFields.all(tx, queries.parts().get());
    }

    Values values() {
        return new Values(session.moments(), session.currency());
    }

    /** The same for a list of customers: without those merged into others, and those put away unless asked for. */
    public Where visible(Query other, boolean archivedToo, Tx tx) {
        return Customers.visible(archivedToo || asksForArchived()).and(where(other, tx));
    }

    /** Whether customers who were put away are asked for by name: {@code archived:any}. */
    public boolean asksForArchived() {
        return query.has(part -> "archived".equals(part.about()));
    }
}
