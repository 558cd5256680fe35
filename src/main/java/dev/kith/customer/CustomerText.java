package dev.kith.customer;

import java.util.ArrayList;
import java.util.List;

/** What full-text search finds a customer by, as SQL: pieces of text, each of which is words of its own. */
public final class CustomerText {
    /** An expression over {@code customer c} for the text in its own columns, a piece a line. */
    public static final String OWN = """
            concat_ws(char(10), c.name, c.external_id, c.organisation, c.role, c.region, c.city, c.address, c.postal_code,
                c.interests, c.occupation, c.notes)\
            """;

    /** What the names of states of an index of this text begin with; another one when its words are made otherwise. */
    public static final String STATES = "search 2 ";

    private CustomerText() {}

    /** An expression over {@code customer c} for all its text, a piece a line: its own, then that of the parts. */
    public static String sql(List<CustomerPart> parts) {
        List<String> pieces = new ArrayList<>();
        pieces.add(OWN);
        for (String detail : details(parts)) {
            pieces.add("(SELECT group_concat(text, char(10)) FROM (" + detail + ") WHERE customer_id = c.id)");
        }
        return "concat_ws(char(10), " + String.join(",\n", pieces) + ")";
    }

    /** Queries for customer_id and text, for what a customer has several of. */
    public static List<String> details(List<CustomerPart> parts) {
        List<String> details = new ArrayList<>(Customers.SEARCH_TEXT);
        parts.forEach(part -> details.addAll(part.searchText()));
        return details;
    }
}
