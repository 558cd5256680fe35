package dev.kith.search;

import dev.kith.customer.CustomerLine;
import dev.kith.customer.Phone;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The customers that fit a search, best first. */
final class Hits {
    private static final String SELECT = """
            SELECT c.id, c.name, c.city,
                (SELECT json_group_array(json_array(phone, coalesce(e164, '')))
                    FROM (SELECT phone, e164 FROM customer_phone WHERE customer_id = c.id ORDER BY id)) AS phones,
                (SELECT json_group_array(email) FROM (SELECT email FROM customer_email WHERE customer_id = c.id ORDER BY id))
                    AS emails
            """;
    private static final String FITTING = SELECT + "FROM customer c WHERE %s ORDER BY c.id";

    /**
     * A cross join goes through the left side as it stands, and an array stands in its order. To ask for that order
     * would have SQLite put all hits together and sort them before the first is shown.
     */
    private static final String GIVEN = SELECT + "FROM json_each(?) g CROSS JOIN customer c ON c.id = g.value";

    private final Tx tx;
    private final SearchIndex index;

    Hits(Tx tx, SearchIndex index) {
        this.tx = tx;
        this.index = index;
    }

    /**
     * The customers with all the words that fit besides; the stream must be closed.
     *
     * @param words none for all that fit, by id
     */
    Stream<Hit> find(List<Query.Word> words, Where where) {
        FragmentFinder fragments = new FragmentFinder(words);
        if (words.isEmpty()) {
            return tx.stream(FITTING.formatted(where.sql()), row -> hit(row, fragments), where.parameterArray());
        }
        String ids = new Ranking(tx, words).ids(index.readyRecent(tx), where);
        return tx.stream(GIVEN, row -> hit(row, fragments), ids);
    }

    private Hit hit(Row row, FragmentFinder fragments) {
        long id = row.number("id");
        String name = row.text("name");
        String city = row.textOrNull("city");
        List<Phone> phones = Phone.pairs(row.text("phones"));
        List<String> emails = CustomerLine.strings(row.text("emails"));
        List<String> shown = new ArrayList<>(phones.stream().map(Phone::typed).toList());
        shown.addAll(emails);
        shown.add(name);
        if (city != null) {
            shown.add(city);
        }
        return new Hit(id, name, fragments.find(() -> index.text(tx, id), shown), city, phones, emails);
    }
}
