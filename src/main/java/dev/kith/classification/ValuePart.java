package dev.kith.classification;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.customer.Customer;
import dev.kith.customer.CustomerPart;
import dev.kith.customer.Reason;
import dev.kith.db.Tx;
import dev.kith.fact.Facts;
import dev.kith.query.Field;
import dev.kith.view.Column;
import java.util.List;

/** The value class of a customer and how it is rated: on the card, and in queries. */
public final class ValuePart implements CustomerPart {

    @Override
    public List<Field> fields() {
        return List.of(
                Field.word("value", "the value class; who never ordered has none", Classes.VALUE)
                        .amongOne(Facts.TABLE, Facts.CUSTOMER)
                        .oneOf(ValueClass.words()),
                rating("potential", Text.of("how much they could buy, rated 1 to 5")),
                rating("loyalty", Text.of("how loyal they are, rated 1 to 5")));
    }

    private static Field rating(String name, String summary) {
        return Field.number(name, summary, "g." + name).amongOne("customer_rating g", "g.customer_id");
    }

    @Override
    public void follow(Session session) {
        ClassLimits.followValue(session);
    }

    @Override
    public void ready(Tx tx, Session session) {
        new Classes(tx, session).readyValue();
    }

    @Override
    public List<Column<Customer>> columns(Tx tx, long customer, Session session) {
        Classes classes = new Classes(tx, session);
        Rating rating = new Ratings(tx).of(customer);
        String value = classes.purchases(customer)
                .filter(purchases -> purchases.orders() > 0)
                .map(purchases -> ValueClass.of(
                                purchases.spend365(), rating, classes.limits().value())
                        .word())
                .orElse(null);
        return List.of(
                Column.word("value", "Value", shown -> value),
                Column.whole("potential", "Potential", shown -> rating.potential()),
                Column.whole("loyalty", "Loyalty", shown -> rating.loyalty()));
    }

    @Override
    public List<Reason> reasons(Tx tx, long customer, Session session) {
        Classes classes = new Classes(tx, session);
        Rating rating = new Ratings(tx).of(customer);
        return classes.purchases(customer)
                .map(purchases -> new Reasons(classes.limits(), session.settings()).value(purchases, rating))
                .map(List::of)
                .orElse(List.of());
    }

    @Override
    public void remove(Tx tx, long customer) {
        new Ratings(tx).remove(customer);
    }

    @Override
    public void merge(Tx tx) {
        new Ratings(tx).merge();
    }
}
