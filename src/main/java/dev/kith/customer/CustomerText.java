package dev.kith.customer;

import java.util.ArrayList;
import java.util.List;

/** What full-text search finds a customer by, as SQL. */
public final class CustomerText {
    private static final String OWN = """
            c.name, c.external_id, c.organisation, c.role, c.region, c.city, c.address, c.postal_code,
            c.interests, c.occupation, c.notes,
            (SELECT group_concat(email, char(10)) FROM customer_email WHERE customer_id = c.id),
            (SELECT group_concat(concat_ws(' ', phone, iif('+' || digits = e164 OR digits = phone, NULL, digits), e164), char(10))
                FROM customer_phone WHERE customer_id = c.id),
            (SELECT group_concat(handle, char(10)) FROM customer_handle WHERE customer_id = c.id),
            (SELECT group_concat(value, char(10)) FROM customer_value WHERE customer_id = c.id)
            """;

    private CustomerText() {}

    /** An expression over {@code customer c} for all its text, a piece a line: its own, then that of the parts. */
    public static String sql(List<CustomerPart> parts) {
        List<String> pieces = new ArrayList<>();
        pieces.add(OWN.strip());
        for (CustomerPart part : parts) {
            for (String text : part.searchText()) {
                pieces.add("(SELECT group_concat(text, char(10)) FROM (" + text + ") WHERE customer_id = c.id)");
            }
        }
        return "concat_ws(char(10), " + String.join(",\n", pieces) + ")";
    }
}
