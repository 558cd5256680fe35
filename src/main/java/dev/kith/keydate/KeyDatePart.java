package dev.kith.keydate;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.customer.CustomerPart;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.query.Field;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.time.LocalDate;
import java.util.List;

/** What key dates add to a customer: those to come on the card and in queries, and their names to search. */
public final class KeyDatePart implements CustomerPart {
    private static final List<Field> FIELDS = List.of(
            Field.date("key-date", "the day on which a key date comes next", KeyDates.next())
                    .among("key_date k", "k.customer_id")
                    .sample("today..+30d"),
            Field.word("key-date-name", "the name of a key date", "k.name").among("key_date k", "k.customer_id"));

    @Override
    public List<Section> sections(Tx tx, long customer, Session session) {
        LocalDate today = session.now().atZone(session.zone()).toLocalDate();
        List<KeyDateViews.Line> lines = new KeyDates(tx)
                .list(Where.of("k.customer_id = ?", customer), today).stream()
                        .map(date -> KeyDateViews.Line.of(date, today))
                        .toList();
        return List.of(
                new Section("key_dates", Text.of("Key dates"), Listing.of("dates", KeyDateViews.ON_CARD, lines)));
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public void ready(Tx tx, Session session) {
        new KeyDates(tx).today(session.now().atZone(session.zone()).toLocalDate());
    }

    @Override
    public void remove(Tx tx, long customer) {
        new KeyDates(tx).removeOf(customer);
    }

    @Override
    public void merge(Tx tx) {
        new KeyDates(tx).merge();
    }

    @Override
    public List<String> searchText() {
        return List.of("SELECT customer_id, name AS text FROM key_date");
    }
}
