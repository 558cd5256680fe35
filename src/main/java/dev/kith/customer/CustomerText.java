package dev.kith.customer;

import java.util.ArrayList;
import java.util.List;

/** What full-text search finds a customer by, as SQL: pieces of text, each of which is words of its own. */
public final class CustomerText {
    private static final String OWN = """
            concat_ws(char(10), c.name, c.external_id, c.organisation, c.role, c.region, c.city, c.address, c.postal_code,
                c.interests, c.occupation, c.notes)
            """;

    /** Digits that are typed without anything between them, or are the number itself, are not repeated. */
    private static final List<String> DETAILS = List.of(
            "SELECT customer_id, email AS text FROM customer_email",
            """
            SELECT customer_id, concat_ws(' ', phone, iif('+' || digits = e164 OR digits = phone, NULL, digits), e164) AS text
            FROM customer_phone
            """,
            "SELECT customer_id, handle AS text FROM customer_handle",
            "SELECT customer_id, value AS text FROM customer_value");

    private CustomerText() {}

    /** An expression over {@code customer c} for all its text, a piece a line: its own, then that of the parts. */
    public static String sql(List<CustomerPart> parts) {
        List<String> pieces = new ArrayList<>();
        pieces.add(OWN.strip());
        for (String detail : details(parts)) {
            pieces.add("(SELECT group_concat(text, char(10)) FROM (" + detail + ") WHERE customer_id = c.id)");
        }
        return "concat_ws(char(10), " + String.join(",\n", pieces) + ")";
    }

    /**
     * A query for customer_id and text of the customers in a table of ids, in order: the same as {@link #sql}, for many
     * customers at once.
     *
     * @param most whether they are a good part of all, so that tables are better read as a whole
     */
    public static String manySql(List<CustomerPart> parts, String table, boolean most) {
        String chosen = "WHERE " + (most ? "+" : "") + "customer_id IN (SELECT id FROM " + table + ")";
        List<String> pieces = new ArrayList<>();
        pieces.add("SELECT customer_id, text FROM (SELECT c.id AS customer_id, " + OWN.strip()
                + " AS text FROM customer c WHERE c.merged_into IS NULL) " + chosen);
        for (String detail : details(parts)) {
            pieces.add("SELECT customer_id, text FROM (" + detail + ") " + chosen);
        }
        return "SELECT customer_id, group_concat(text, char(10)) AS text FROM (\n" + String.join("\nUNION ALL ", pieces)
                + ") GROUP BY customer_id";
    }

    private static List<String> details(List<CustomerPart> parts) {
        List<String> details = new ArrayList<>(DETAILS);
        parts.forEach(part -> details.addAll(part.searchText()));
        return details;
    }
}
