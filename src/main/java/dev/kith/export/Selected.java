package dev.kith.export;

import dev.kith.cli.Arguments;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.customer.Queries;
import dev.kith.customer.Selection;
import java.util.List;

/** Whose rows are exported: everybody's where nobody is named. */
final class Selected {
    private static final String ARCHIVED_TOO = "(archived:any or archived:none)";

    private Selected() {}

    static Selection of(Arguments arguments, Session session, Queries queries) {
        if (arguments.has(Selection.REFS)) {
            return Selection.of(arguments, session, queries);
        }
        String query = arguments.get(Options.QUERY, "").strip();
        String archivedToo = query.isEmpty() ? ARCHIVED_TOO : "(" + query + ") " + ARCHIVED_TOO;
        return Selection.of(List.of(), arguments.has(Queries.ARCHIVED) ? archivedToo : query, session, queries);
    }
}
