package dev.kith.tag;

import dev.kith.cli.Session;
import dev.kith.customer.Customer;
import dev.kith.customer.CustomerPart;
import dev.kith.db.Tx;
import dev.kith.query.Field;
import dev.kith.view.Column;
import dev.kith.view.Tint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What tags add to a customer: a line of the card, what queries ask for, and their names to search. */
public final class TagPart implements CustomerPart {

    @Override
    public List<Column<Customer>> columns(Tx tx, long customer, Session session) {
        List<Tag> tags = new Tags(tx).of(customer);
        Map<String, Tint> tints = new HashMap<>();
        tags.forEach(tag -> tints.putAll(tag.tints()));
        List<String> names = tags.stream().map(Tag::name).toList();
        return List.of(Column.<Customer>words("tags", "Tags", shown -> names).tinted(shown -> tints));
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.word("tag", "a tag", "t.name_key")
                .among("customer_tag ct JOIN tag t ON t.id = ct.tag_id", "ct.customer_id")
                .keyed(Tag::key)
                .listedBy("SELECT name AS value FROM tag")
                .sample("vip"));
    }

    @Override
    public void remove(Tx tx, long customer) {
        new Tags(tx).removeOf(customer);
    }

    @Override
    public void merge(Tx tx) {
        new Tags(tx).merge();
    }

    @Override
    public List<String> searchText() {
        return List.of(Tags.SEARCH_TEXT);
    }
}
