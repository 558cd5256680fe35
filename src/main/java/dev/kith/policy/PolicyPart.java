package dev.kith.policy;

import dev.kith.cli.Session;
import dev.kith.customer.Channel;
import dev.kith.customer.Customer;
import dev.kith.customer.CustomerPart;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.query.Field;
import dev.kith.view.Column;
import java.util.List;

/** What contact policies add to a customer: a line of the card that says what not to do, and what queries ask for. */
public final class PolicyPart implements CustomerPart {
    private static final List<Field> FIELDS = List.of(
            Field.flag(
                    "do-not-contact",
                    "whether they do not want to be contacted",
                    "EXISTS (SELECT 1 FROM contact_policy p WHERE p.customer_id = c.id AND p.never)"),
            Field.date("do-not-contact-until", "the last day on which they do not want to be contacted", "p.until_on")
                    .among("contact_policy p", "p.customer_id"),
            channel("channel-unwanted", "a channel by which they do not want to be contacted", "NOT h.wanted"),
            channel("channel-wanted", "a channel by which they would rather be contacted", "h.wanted"));

    private static Field channel(String name, String summary, String which) {
        return Field.word(name, summary, "h.channel")
                .among("contact_channel h", "h.customer_id")
                .only(Where.of(which))
                .oneOf(Channel.words());
    }

    @Override
    public List<Column<Customer>> columns(Tx tx, long customer, Session session) {
        String sentence = new ContactPolicies(tx).wishes(customer).sentence();
        return List.of(Column.text("contact_policy", "Contact policy", shown -> sentence));
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public void remove(Tx tx, long customer) {
        new ContactPolicies(tx).removeOf(customer);
    }

    @Override
    public void merge(Tx tx) {
        new ContactPolicies(tx).merge();
    }
}
