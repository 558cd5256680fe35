package dev.kith.segment;

import dev.kith.cli.Session;
import dev.kith.customer.Customer;
import dev.kith.customer.CustomerPart;
import dev.kith.db.Tx;
import dev.kith.query.Field;
import dev.kith.view.Column;
import java.util.List;

/** What segments add to a customer: a line of the card, and what queries ask for. */
public final class SegmentPart implements CustomerPart {

    @Override
    public List<Column<Customer>> columns(Tx tx, long customer, Session session) {
        List<String> segments = new Memberships(tx).of(customer);
        return List.of(Column.words("segments", "Segments", shown -> segments));
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.word(References.FIELD, "a segment they are in, as of its last refresh", "s.name_key")
                .among("segment_member m JOIN segment s ON s.id = m.segment_id", "m.customer_id")
                .keyed(Segment::key)
                .listedBy("SELECT name AS value FROM segment")
                .sample("loyal"));
    }

    @Override
    public void remove(Tx tx, long customer) {
        new Memberships(tx).removeOf(customer);
    }

    @Override
    public void merge(Tx tx) {
        new Memberships(tx).merge();
    }
}
