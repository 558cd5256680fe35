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
import java.util.Objects;
import java.util.Optional;

/** The RFM score of a customer and the name of its group: on the card, and in queries. */
public final class RfmPart implements CustomerPart {

    @Override
    public List<Field> fields() {
        return List.of(
                scored(Field.word("rfm", "the name for their recency and frequency", Classes.RFM_GROUP))
                        .oneOf(RfmGroup.words()),
                scored(Field.word(
                                "rfm-score", "recency, frequency and monetary from 1 to 5: 555, 5*", Classes.RFM_SCORE))
                        .sample("5*"),
                scored(Field.number("recency", "the score of the days since the last order, 1 to 5", Classes.RECENCY)),
                scored(Field.number("frequency", "the score of the number of orders, 1 to 5", Classes.FREQUENCY)),
                scored(Field.number("monetary", "the score of what they spent, 1 to 5", Classes.MONETARY)));
    }

    private static Field scored(Field field) {
        return field.amongOne(Facts.TABLE, Facts.CUSTOMER);
    }

    @Override
    public void follow(Session session) {
        ClassLimits.followRfm(session);
    }

    @Override
    public void ready(Tx tx, Session session) {
        new Classes(tx, session).readyRfm();
    }

    @Override
    public List<Column<Customer>> columns(Tx tx, long customer, Session session) {
        Classes classes = new Classes(tx, session);
        Rfm rfm = buyer(classes, customer)
                .map(purchases -> score(purchases, classes.limits()))
                .orElse(null);
        return List.of(Column.text(
                "rfm",
                "RFM",
                any -> rfm == null
                        ? null
                        : rfm.score() + " " + Text.word(rfm.group().word())));
    }

    @Override
    public List<Reason> reasons(Tx tx, long customer, Session session) {
        Classes classes = new Classes(tx, session);
        return buyer(classes, customer)
                .map(purchases -> new Reasons(classes.limits(), session.settings()).rfm(purchases))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Purchases> buyer(Classes classes, long customer) {
        return classes.purchases(customer).filter(purchases -> purchases.orders() > 0);
    }

    private static Rfm score(Purchases purchases, ClassLimits limits) {
        long days = limits.days(Objects.requireNonNull(purchases.last()));
        return Rfm.of(days, purchases.orders(), purchases.spend(), limits.rfm());
    }
}
