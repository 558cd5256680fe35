package dev.kith.search;

import dev.kith.customer.CustomerLine;
import dev.kith.customer.CustomerPart;
import dev.kith.customer.CustomerText;
import dev.kith.customer.Keys;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The customers that fit a search, best first. */
final class Hits {
    /** How many hits are ranked; a search that finds more is too wide for an order to mean much. */
    static final int MOST_RANKED = 10_000;

    /** The index is read first, and each hit looked up; the ranking function is only known beside it. */
    private static final String RANKED = """
            SELECT * FROM (
                SELECT c.id, c.name_key, bm25(%1$s) AS score
                FROM %1$s CROSS JOIN customer c ON c.id = %1$s.rowid
                WHERE %1$s MATCH ? AND %2$s AND %3$s LIMIT %4$d)
            """;

    private static final String NOT_RECENT = "c.id NOT IN (SELECT id FROM temp.search_recent_customer)";

    private final Tx tx;
    private final SearchIndex index;
    private final String hit;

    Hits(Tx tx, SearchIndex index, List<CustomerPart> parts) {
        this.tx = tx;
        this.index = index;
        this.hit = """
                SELECT c.id, c.name, c.city,
                    (SELECT json_group_array(phone) FROM (SELECT phone FROM customer_phone WHERE customer_id = c.id ORDER BY id))
                        AS phones,
                    (SELECT json_group_array(email) FROM (SELECT email FROM customer_email WHERE customer_id = c.id ORDER BY id))
                        AS emails,
                    %s AS text
                FROM customer c WHERE c.id = ?
                """.formatted(CustomerText.sql(parts));
    }

    /**
     * The customers with all the words that fit besides.
     *
     * @param words none for all that fit, by id
     */
    Stream<Hit> find(List<Query.Word> words, Where where) {
        List<Long> ids = words.isEmpty() ? fitting(where) : ranked(words, where);
        FragmentFinder fragments = new FragmentFinder(words);
        return ids.stream().map(id -> hit(id, fragments));
    }

    private List<Long> fitting(Where where) {
        return tx.list(
                "SELECT c.id FROM customer c WHERE " + where.sql() + " ORDER BY c.id",
                row -> row.number("id"),
                where.parameterArray());
    }

    /** The name itself first, then names that the words are in, then by the weight of the words (bm25). */
    private List<Long> ranked(List<Query.Word> words, Where where) {
        String match = SearchWords.match(words);
        if (match.isEmpty()) {
            return List.of();
        }
        List<@Nullable Object> parameters = new ArrayList<>();
        boolean recent = index.readyRecent(tx);
        String found = rankedSql("search_index", recent ? NOT_RECENT : "1", match, where, parameters);
        if (recent) {
            found += " UNION ALL " + rankedSql("search_recent", "1", match, where, parameters);
        }
        List<String> inName = new ArrayList<>();
        words.forEach(word -> inName.add("instr(name_key, ?) > 0"));
        parameters.add(
                Keys.name(String.join(" ", words.stream().map(Query.Word::text).toList())));
        words.forEach(word -> parameters.add(Keys.name(word.text())));
        return tx.list(
                "SELECT id FROM (" + found + ") ORDER BY name_key = ? DESC, (" + String.join(" AND ", inName)
                        + ") DESC, score, id LIMIT " + MOST_RANKED,
                row -> row.number("id"),
                parameters.toArray());
    }

    private static String rankedSql(
            String table, String condition, String match, Where where, List<@Nullable Object> parameters) {
        parameters.add(match);
        parameters.addAll(where.parameters());
        return RANKED.formatted(table, condition, where.sql(), MOST_RANKED);
    }

    private Hit hit(long id, FragmentFinder fragments) {
        return tx.find(
                        hit,
                        row -> {
                            String name = row.text("name");
                            String city = row.textOrNull("city");
                            List<String> phones = CustomerLine.strings(row.text("phones"));
                            List<String> emails = CustomerLine.strings(row.text("emails"));
                            List<String> shown = new ArrayList<>(phones);
                            shown.addAll(emails);
                            shown.add(name);
                            if (city != null) {
                                shown.add(city);
                            }
                            return new Hit(id, name, fragments.find(row.text("text"), shown), city, phones, emails);
                        },
                        id)
                .orElseThrow();
    }
}
