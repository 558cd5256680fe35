package dev.kith.customer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom figures are about: everybody, or those who fit {@code --query}. It is read before the transaction, and made
 * ready inside it:
 *
 * <pre>{@code
 * Scope scope = Scope.of(arguments, session, queries);
 * session.read(tx -> { scope.ready(tx); ... "WHERE " + scope.sql("f.customer_id") ... });
 * }</pre>
 */
public final class Scope {
    private final @Nullable Selection selection;

    private Scope(@Nullable Selection selection) {
        this.selection = selection;
    }

    /** What the user asked for. */
    public static Scope of(Arguments arguments, Session session, Queries queries) {
        String query = arguments.orNull(Options.QUERY);
        return new Scope(query == null ? null : Selection.of(List.of(), query, session, queries));
    }

    /** Finds the customers, to whom {@link #sql} then refers. */
    public void ready(Tx tx) {
        if (selection != null) {
            selection.fill(tx);
        }
    }

    /** The condition that a column with the id of a customer is that of one of them. */
    public String sql(String column) {
        return selection == null ? "1" : column + " IN (SELECT id FROM temp.selected_customer)";
    }
}
