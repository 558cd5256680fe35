package dev.kith.search;

import dev.kith.customer.CustomerPart;
import dev.kith.customer.CustomerText;
import dev.kith.db.Db;
import dev.kith.db.Journal;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.query.Query;
import dev.kith.query.Words;
import java.util.List;
import java.util.function.Supplier;

/**
 * The index of all words, one document per customer. It follows the journal: {@link #follow} brings it up to date; what
 * could not be written then, since another program is writing or the file is read-only, a reader computes for itself
 * into temporary tables and waits for nobody.
 */
public final class SearchIndex implements Words {
    private static final String STATE = "SELECT operation_id FROM derived_state WHERE name = ?";

    private static final String FOLLOWED = """
            INSERT INTO derived_state (name, operation_id) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET operation_id = excluded.operation_id
            """;

    private static final String DELETE_CHANGED = """
            DELETE FROM search_index WHERE rowid IN (
                SELECT id FROM temp.changed_customer INTERSECT SELECT id FROM search_index_docsize)
            """;

    /** Text without any character that is a word of its own is spared the way into Java and back. */
    private static final String INSERT_CHANGED = """
            INSERT INTO %s (rowid, text)
            SELECT d.customer_id,
                iif(length(d.text) < octet_length(d.text) AND d.text GLOB ?, search_words(d.text), d.text)
            FROM (SELECT customer_id, group_concat(text, char(10)) AS text FROM (%s) GROUP BY customer_id) d
            """;

    private static final String OWN_TEXT = """
            SELECT customer_id, text FROM (
                SELECT c.id AS customer_id, concat_ws(char(10), %s, iif(length(c.name) < octet_length(c.name),
                    name_words(c.name), NULL)) AS text
                FROM customer c)
            WHERE %s IN (SELECT id FROM temp.changed_customer)
            """;

    private static final String DETAIL_TEXT = """
            UNION ALL SELECT customer_id, text FROM (%s) WHERE %s IN (SELECT id FROM temp.changed_customer)
            """;

    /** A customer that was merged into another is found as that one. */
    private static final String LEAVE_MERGED_OUT =
            "DELETE FROM temp.changed_customer WHERE id IN (SELECT id FROM customer WHERE merged_into IS NOT NULL)";

    /** From how large a part of all customers on tables are read as a whole. */
    private static final int MOST = 10;

    private static final String RECENT = """
            CREATE TEMP TABLE IF NOT EXISTS search_recent_state (since INTEGER NOT NULL, until INTEGER NOT NULL);
            CREATE TEMP TABLE IF NOT EXISTS search_recent_customer (id INTEGER PRIMARY KEY);
            DELETE FROM temp.search_recent_state;
            DELETE FROM temp.search_recent_customer;
            DROP TABLE IF EXISTS temp.search_recent;
            CREATE VIRTUAL TABLE temp.search_recent USING fts5 (
                text, content = '', tokenize = 'unicode61 remove_diacritics 2');
            """;

    /** An operation that is still being written may change more, so that nothing stays made for it. */
    private static final String RECENT_MADE =
            "INSERT INTO temp.search_recent_state SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM journal_open)";

    private final Supplier<List<CustomerPart>> parts;

    /** @param parts what features have to say of a customer */
    public SearchIndex(Supplier<List<CustomerPart>> parts) {
        this.parts = parts;
    }

    @Override
    public void follow(Db db) {
        if (db.read(tx -> Journal.last(tx) > followed(tx))) {
            db.derive(tx -> {
                changed(tx, followed(tx));
                tx.run(DELETE_CHANGED);
                insertChanged(tx, "search_index");
                tx.run("DELETE FROM derived_state WHERE name GLOB 'search *' AND name <> ?", name());
                tx.run(FOLLOWED, name(), Journal.last(tx));
            });
        }
    }

    @Override
    public Where containing(List<Query.Word> words, Tx tx) {
        String match = SearchWords.match(words);
        if (match.isEmpty()) {
            return Where.NONE;
        }
        if (!readyRecent(tx)) {
            return Where.of("c.id IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)", match);
        }
        return Where.of("""
                (c.id IN (SELECT rowid FROM search_index WHERE search_index MATCH ?
                    AND rowid NOT IN (SELECT id FROM temp.search_recent_customer))
                OR c.id IN (SELECT rowid FROM temp.search_recent WHERE search_recent MATCH ?))\
                """, match, match);
    }

    /** The text of a customer as it stands in the database, a piece a line. */
    String text(Tx tx, long customer) {
        String text = tx.text("SELECT " + CustomerText.sql(parts.get()) + " FROM customer c WHERE c.id = ?", customer);
        return text == null ? "" : text;
    }

    /** Makes sure that the difference between index and journal is there; false where there is none. */
    boolean readyRecent(Tx tx) {
        long since = followed(tx);
        long until = Journal.last(tx);
        if (since == until) {
            return false;
        }
        boolean made = tx.number("SELECT count(*) FROM temp.sqlite_master WHERE name = 'search_recent_state'") == 1
                && tx.number(
                                "SELECT count(*) FROM temp.search_recent_state WHERE since = ? AND until = ?",
                                since,
                                until)
                        == 1;
        if (!made) {
            tx.script(RECENT);
            changed(tx, since);
            tx.run("INSERT INTO temp.search_recent_customer SELECT id FROM temp.changed_customer");
            insertChanged(tx, "temp.search_recent");
            tx.run(RECENT_MADE, since, until);
        }
        return true;
    }

    private void changed(Tx tx, long since) {
        String text = CustomerText.sql(parts.get());
        tx.script("DROP TABLE IF EXISTS temp.changed_customer");
        Journal.changedCustomers(tx, since, text::contains);
    }

    private void insertChanged(Tx tx, String index) {
        tx.define("search_words", SearchWords::separated);
        tx.define("name_words", SearchWords::ofName);
        tx.run(LEAVE_MERGED_OUT);
        long changed = tx.number("SELECT count(*) FROM temp.changed_customer");
        boolean most = changed > tx.number("SELECT max(id) FROM customer") / MOST;
        tx.run(INSERT_CHANGED.formatted(index, documentsSql(most)), SearchWords.SEPARATED);
    }

    /** The text of the changed customers, the same as {@link #text}, in one go. */
    private String documentsSql(boolean most) {
        String column = most ? "+customer_id" : "customer_id";
        StringBuilder sql = new StringBuilder(OWN_TEXT.formatted(CustomerText.OWN, column));
        for (String detail : CustomerText.details(parts.get())) {
            sql.append(DETAIL_TEXT.formatted(detail, column));
        }
        return sql.toString();
    }

    /**
     * The operation up to which the index is made of the text as this program has it; one of another program is none.
     */
    private long followed(Tx tx) {
        return tx.number(STATE, name());
    }

    private String name() {
        return CustomerText.STATES
                + Integer.toHexString(CustomerText.sql(parts.get()).hashCode());
    }
}
