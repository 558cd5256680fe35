package dev.kith.classification;

import dev.kith.cli.Session;
import dev.kith.customer.Customer;
import dev.kith.customer.CustomerPart;
import dev.kith.customer.Reason;
import dev.kith.db.Tx;
import dev.kith.fact.FactDay;
import dev.kith.fact.Facts;
import dev.kith.query.Field;
import dev.kith.view.Column;
import java.util.List;

/** The lifecycle stage of a customer: on the card, and in queries. */
public final class LifecyclePart implements CustomerPart {

    @Override
    public List<Field> fields() {
        return List.of(Field.word("lifecycle", "the lifecycle stage", Classes.LIFECYCLE)
                .amongOne(Facts.TABLE, Facts.CUSTOMER)
                .oneOf(Lifecycle.words()));
    }

    @Override
    public void follow(Session session) {
        Facts.follow(session.db(), FactDay.of(session.now(), session.zone()));
    }

    @Override
    public void ready(Tx tx, Session session) {
        new Classes(tx, session).readyLifecycle();
    }

    @Override
    public List<Column<Customer>> columns(Tx tx, long customer, Session session) {
        Classes classes = new Classes(tx, session);
        String stage = classes.purchases(customer)
                .map(purchases ->
                        Lifecycle.of(purchases, classes.limits().lifecycle()).word())
                .orElse(null);
        return List.of(Column.word("lifecycle", "Lifecycle", shown -> stage));
    }

    @Override
    public List<Reason> reasons(Tx tx, long customer, Session session) {
        Classes classes = new Classes(tx, session);
        return classes.purchases(customer)
                .map(purchases -> new Reasons(classes.limits(), session.settings()).lifecycle(purchases))
                .map(List::of)
                .orElse(List.of());
    }
}
