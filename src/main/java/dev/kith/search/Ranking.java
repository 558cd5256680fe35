package dev.kith.search;

import dev.kith.base.Writing;
import dev.kith.customer.Keys;
import dev.kith.customer.OtherWritings;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts hits in order: the name itself first, then names that are written otherwise as a whole, in pinyin or without
 * accents, then names that the words are in, then by the weight of the words (bm25). To weigh a word, the index goes
 * through all that have it; so a word that very many have weighs nothing, and a search that finds very many is not
 * weighed at all: its first hits are taken, and those whose names begin so.
 */
final class Ranking {
    /** How many hits are ranked; a search that finds more is too wide for an order to mean much. */
    static final int MOST_RANKED = 10_000;

    /** From how many customers on a word does not weigh. */
    private static final int COMMON = 20_000;

    private static final int MOST_NAMED = 100;

    /** What comes after every text that goes on. */
    private static final String END =
            new StringBuilder().appendCodePoint(0x10ffff).toString();

    /** All hits, where there are few enough. */
    private static final String HITS = """
            CREATE TEMP TABLE IF NOT EXISTS %1$s (id INTEGER PRIMARY KEY);
            DELETE FROM temp.%1$s;
            """;

    private static final String FIND = "INSERT INTO temp.%s SELECT rowid FROM %s WHERE %s MATCH ?";

    private static final String COUNT = "SELECT count(*) FROM (SELECT 1 FROM %s WHERE %s MATCH ? LIMIT ?)";

    /** The limit keeps the weighing in its own place: the index knows it only beside the search. */
    private static final String WEIGHED = """
            SELECT c.id, c.name_key, %s AS whole, coalesce(w.score, 0) AS score FROM temp.%s h CROSS JOIN customer c ON c.id = h.id
            LEFT JOIN (SELECT rowid AS id, bm25(%s) AS score FROM %s WHERE %s MATCH ? LIMIT -1) w ON w.id = h.id
            WHERE %s
            """;

    private static final String UNWEIGHED = """
            SELECT c.id, c.name_key, %s AS whole, 0 AS score FROM temp.%s h CROSS JOIN customer c ON c.id = h.id WHERE %s
            """;

    /** The index is read first, and each hit looked up. */
    private static final String WIDE = """
            SELECT * FROM (
                SELECT c.id, c.name_key, 0 AS whole, 0 AS score FROM %1$s CROSS JOIN customer c ON c.id = %2$s.rowid
                WHERE %2$s MATCH ? AND %3$s LIMIT %4$d)
            UNION ALL SELECT * FROM (
                SELECT c.id, c.name_key, 0, 0 FROM customer c WHERE c.name_key = ? AND %3$s ORDER BY c.id LIMIT %5$d)
            UNION ALL SELECT * FROM (
                SELECT c.id, c.name_key, 0, 0 FROM customer c WHERE c.name_key > ? AND c.name_key < ? AND %3$s
                ORDER BY c.name_key LIMIT %5$d)
            """;

    /** The same for names that are written otherwise as a whole. */
    private static final String WIDE_WHOLE = """
            UNION ALL SELECT * FROM (
                SELECT c.id, c.name_key, 1, 0 FROM %1$s CROSS JOIN customer c ON c.id = %2$s.rowid
                WHERE %2$s MATCH ? AND %3$s LIMIT %4$d)
            """;

    /** Whether a hit's name is written otherwise as a whole. */
    private static final String WHOLE = "(c.id IN (SELECT rowid FROM %s WHERE %s MATCH ?))";

    private static final String ORDERED = """
            SELECT json_group_array(id) FROM (
                SELECT id FROM (%s) GROUP BY id
                ORDER BY name_key = ? DESC, max(whole) DESC, (%s) DESC, min(score), id LIMIT %d)
            """;

    private final Tx tx;
    private final List<Query.Word> words;
    private final String key;

    /** What the index has for a name that may be typed so as a whole. */
    private final String marked;

    /**
     * An index to look in.
     *
     * @param table its name with its schema
     * @param name its name without
     * @param hits a temporary table for its hits
     * @param only which of its customers count
     */
    private record Source(String table, String name, String hits, Where only) {}

    private static final Source RECENT = new Source("temp.search_recent", "search_recent", "hit_recent", Where.ALL);
    private static final Source OLDER = new Source(
            "search_index",
            "search_index",
            "hit",
            Where.of("c.id NOT IN (SELECT id FROM temp.search_recent_customer)"));
    private static final Source ALL = new Source("search_index", "search_index", "hit", Where.ALL);

    Ranking(Tx tx, List<Query.Word> words) {
        this.tx = tx;
        this.words = words;
        String typed = String.join(" ", words.stream().map(Query.Word::text).toList());
        this.key = Keys.name(typed);
        this.marked = '"' + Character.toString(OtherWritings.MARK) + Writing.folded(typed) + '"';
    }

    /**
     * The ids of the customers with all words that fit besides, best first, as a JSON array: none of them need pass
     * through Java.
     *
     * @param recent whether there are some whom the index does not have as they are now
     */
    String ids(boolean recent, Where where) {
        List<SearchWords.Phrase> phrases = SearchWords.phrases(words);
        if (phrases.isEmpty()) {
            return "[]";
        }
        List<String> parts = new ArrayList<>();
        List<@Nullable Object> parameters = new ArrayList<>();
        boolean wide = false;
        for (Source source : recent ? List.of(OLDER, RECENT) : List.of(ALL)) {
            Found found = found(source, phrases, where, !wide);
            wide |= found.wide();
            parts.add(found.hits().sql());
            parameters.addAll(found.hits().parameters());
        }
        List<String> inName = new ArrayList<>();
        words.forEach(word -> inName.add("instr(name_key, ?) > 0"));
        parameters.add(key);
        words.forEach(word -> parameters.add(Keys.name(word.text())));
        String ids = tx.text(
                ORDERED.formatted(String.join(" UNION ALL ", parts), String.join(" AND ", inName), MOST_RANKED),
                parameters.toArray());
        return Objects.requireNonNull(ids);
    }

    /** A query for hits with their weights, and whether they are too many to be weighed; then no others are. */
    private record Found(Where hits, boolean wide) {}

    /** A search that whole words make wide already need not look for what begins with the last one. */
    private Found found(Source source, List<SearchWords.Phrase> phrases, Where where, boolean weigh) {
        Where all = source.only().and(where);
        String whole = SearchWords.all(SearchWords.whole(phrases));
        if (isMore(source, whole, MOST_RANKED)) {
            return new Found(wide(source, whole, all), true);
        }
        String match = SearchWords.all(phrases);
        if (!match.equals(whole) && isMore(source, match, MOST_RANKED)) {
            return new Found(wide(source, match, all), true);
        }
        tx.script(HITS.formatted(source.hits()));
        tx.run(FIND.formatted(source.hits(), source.table(), source.name()), match);
        List<SearchWords.Phrase> weighing = phrases.size() == 1
                ? phrases
                : phrases.stream()
                        .filter(phrase -> !phrase.beginning() && !isMore(source, phrase.text(), COMMON))
                        .toList();
        boolean named = isMore(source, marked, 0);
        String wholeName = named ? WHOLE.formatted(source.table(), source.name()) : "0";
        List<@Nullable Object> parameters = new ArrayList<>(named ? List.of(marked) : List.of());
        if (!weigh || weighing.isEmpty()) {
            parameters.addAll(all.parameters());
            return new Found(new Where(UNWEIGHED.formatted(wholeName, source.hits(), all.sql()), parameters), false);
        }
        parameters.add(SearchWords.all(weighing));
        parameters.addAll(all.parameters());
        String sql =
                WEIGHED.formatted(wholeName, source.hits(), source.name(), source.table(), source.name(), all.sql());
        return new Found(new Where(sql, parameters), false);
    }

    private boolean isMore(Source source, String match, int than) {
        return tx.number(COUNT.formatted(source.table(), source.name()), match, than + 1) > than;
    }

    /** Names that begin with the words have them all. */
    private Where wide(Source source, String match, Where where) {
        boolean open = SearchWords.mayGoOn(words);
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(match);
        parameters.addAll(where.parameters());
        parameters.add(key);
        parameters.addAll(where.parameters());
        parameters.add(open ? key : key + " ");
        parameters.add(key + (open ? END : "!"));
        parameters.addAll(where.parameters());
        String sql = WIDE.formatted(source.table(), source.name(), where.sql(), MOST_RANKED, MOST_NAMED);
        if (isMore(source, marked, 0)) {
            sql += WIDE_WHOLE.formatted(source.table(), source.name(), where.sql(), MOST_NAMED);
            parameters.add("(" + match + ") AND " + marked);
            parameters.addAll(where.parameters());
        }
        return new Where(sql, parameters);
    }
}
