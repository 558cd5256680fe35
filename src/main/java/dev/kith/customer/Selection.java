package dev.kith.customer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.db.Batch;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The customers that a bulk command is about: REFs, '-' for REFs on stdin, or {@code --query}. It is read before the
 * transaction ({@link #of}) and looked up inside it. A command asks before it writes, without holding the lock:
 *
 * <pre>{@code
 * Selection selection = Selection.of(arguments, session, queries);
 * session.confirmChange(selection.count(session), "...");
 * session.write(tx -> { long n = selection.fill(tx); ... FROM selected_customer ... });
 * }</pre>
 */
public final class Selection {
    /** The parameter of a command that takes a selection, with {@link Options#QUERY} beside it. */
    public static final Parameter<CustomerRef> REFS = CustomerRef.PARAMETER.any();

    private final List<CustomerRef> refs;
    private final @Nullable CustomerQuery query;
    private final Session session;

    private Selection(List<CustomerRef> refs, @Nullable CustomerQuery query, Session session) {
        this.refs = List.copyOf(refs);
        this.query = query;
        this.session = session;
    }

    /**
     * What the user named, nobody where stdin is empty; throws KithException.Usage where it is nothing, or both REFs
     * and a query.
     */
    public static Selection of(Arguments arguments, Session session, Queries queries) {
        List<CustomerRef> refs = arguments.all(REFS);
        boolean nobody = refs.isEmpty() && arguments.has(REFS) && !arguments.has(Options.QUERY);
        return nobody
                ? new Selection(List.of(), null, session)
                : of(refs, arguments.orNull(Options.QUERY), session, queries);
    }

    /** The same for a command that reads its REFs in its own way. */
    public static Selection of(List<CustomerRef> refs, @Nullable String query, Session session, Queries queries) {
        if (query != null && !refs.isEmpty()) {
            throw new KithException.Usage(Text.of("Customers are named by REFs or by --query, not both."), null);
        }
        if (query == null && refs.isEmpty()) {
            throw new KithException.Usage(
                    Text.of("No customers were named."),
                    Text.of("Name them by REFs, by --query QUERY, or write - to read REFs from stdin."));
        }
        return new Selection(refs, query == null ? null : queries.prepare(query, session), session);
    }

    /** Whether the customers are those that fit a query. */
    public boolean isQuery() {
        return query != null;
    }

    /** How many there are, for a question before the write; each REF counts. */
    public long count(Session reading) {
        CustomerQuery asked = query;
        if (asked == null) {
            return refs.size();
        }
        return reading.read(tx -> {
            Where where = where(asked, tx);
            return tx.number("SELECT count(*) FROM customer c WHERE " + where.sql(), where.parameterArray());
        });
    }

    /**
     * The customers, each once: in the order in which they were named, or by id.
     *
     * @throws KithException.NotFound or Conflict where a REF names nobody, or several
     */
    public List<Match> matches(Tx tx) {
        if (query != null) {
            Where where = where(query, tx);
            return tx.list(
                    "SELECT c.id, c.name, c.external_id, c.city, c.merged_into FROM customer c WHERE " + where.sql()
                            + " ORDER BY c.id",
                    Match::of,
                    where.parameterArray());
        }
        CustomerRefs customers = new CustomerRefs(tx, session.settings().region());
        List<Match> matches = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (CustomerRef ref : refs) {
            Match match = customers.get(ref);
            if (seen.add(match.id())) {
                matches.add(match);
            }
        }
        return matches;
    }

    /**
     * Puts the ids into a temporary table selected_customer(id), new with every call, and returns how many there are.
     */
    public long fill(Tx tx) {
        if (query != null) {
            clear(tx);
            Where where = where(query, tx);
            return tx.run(
                    "INSERT INTO selected_customer SELECT c.id FROM customer c WHERE " + where.sql(),
                    where.parameterArray());
        }
        return fill(tx, matches(tx).stream().map(Match::id).toList());
    }

    /** The same with these customers, each once. */
    public static long fill(Tx tx, Collection<Long> ids) {
        clear(tx);
        try (Batch batch = tx.batch("INSERT INTO selected_customer VALUES (?)")) {
            ids.forEach(batch::add);
        }
        return ids.size();
    }

    private static void clear(Tx tx) {
        tx.script("CREATE TEMP TABLE IF NOT EXISTS selected_customer (id INTEGER PRIMARY KEY)");
        tx.run("DELETE FROM selected_customer");
    }

    private static Where where(CustomerQuery asked, Tx tx) {
        return asked.visible(asked.query(), false, tx);
    }
}
