package dev.kith.fact;

import dev.kith.cli.Session;
import dev.kith.customer.CustomerPart;
import dev.kith.db.Tx;
import dev.kith.query.Field;
import java.util.List;

/** What queries may ask of a customer's orders, contacts and points as a whole. */
public final class FactPart implements CustomerPart {
    private static final List<Field> FIELDS = List.of(
            of(Field.number("orders", "how many orders, refunds not counted", "f.orders")),
            of(Field.money("spend", "what they spent, less what was refunded", "f.spend")),
            of(Field.money("spend-30", "the same of the last 30 days", "f.spend_30")),
            of(Field.money("spend-90", "the same of the last 90 days", "f.spend_90")),
            of(Field.money("spend-365", "the same of the last 365 days", "f.spend_365")),
            of(Field.moment("first-order", "when they ordered for the first time", "f.first_order")),
            of(Field.moment("last-order", "when they ordered last", "f.last_order")),
            of(Field.moment("last-contact", "when they were last in touch; notes do not count", "f.last_contact")),
            of(Field.word("last-channel", "how they were last in touch", "f.last_channel")
                    .sample("call,email")),
            of(Field.number(
                    "contacts-90", "how many contacts in the last 90 days, notes not counted", "f.contacts_90")),
            of(Field.number("points", "points that have not expired", "f.points")));

    private static Field of(Field field) {
        return field.amongOne(Facts.TABLE, Facts.CUSTOMER);
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public void follow(Session session) {
        Facts.follow(session.db(), FactDay.of(session.now(), session.zone()));
    }

    @Override
    public void ready(Tx tx, Session session) {
        Facts.ready(tx, FactDay.of(session.now(), session.zone()));
    }
}
