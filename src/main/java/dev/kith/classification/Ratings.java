package dev.kith.classification;

import dev.kith.db.Tx;
import java.time.Instant;

/** How people rated customers. */
final class Ratings {
    private static final String FIND = "SELECT potential, loyalty FROM customer_rating WHERE customer_id = ?";
    private static final String ADD = """
            INSERT INTO customer_rating (customer_id, rated_at)
            SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM customer_rating WHERE customer_id = ?1)
            """;
    private static final String SAVE = """
            UPDATE customer_rating SET potential = ?2, loyalty = ?3, rated_at = ?4
            WHERE customer_id = ?1 AND (potential IS NOT ?2 OR loyalty IS NOT ?3)
            """;

    /** Who stays keeps its own rating, or gets that of the first who has one. */
    private static final String MERGE = """
            UPDATE customer_rating SET customer_id = (SELECT into_id FROM merging_customer WHERE from_id = customer_id)
            WHERE customer_id IN (
                SELECT from_id FROM (
                    SELECT m.from_id, m.into_id, row_number() OVER (PARTITION BY m.into_id ORDER BY m.place) AS rank
                    FROM merging_customer m JOIN customer_rating r ON r.customer_id = m.from_id)
                WHERE rank = 1 AND into_id NOT IN (SELECT customer_id FROM customer_rating))
            """;

    private final Tx tx;

    Ratings(Tx tx) {
        this.tx = tx;
    }

    /** The rating of a customer, empty where nobody rated it. */
    Rating of(long customer) {
        return tx.find(FIND, row -> new Rating(row.numberOrNull("potential"), row.numberOrNull("loyalty")), customer)
                .orElse(Rating.NONE);
    }

    void save(long customer, Rating rating, Instant now) {
        if (rating.equals(Rating.NONE)) {
            remove(customer);
        } else {
            tx.run(ADD, customer, now);
            tx.run(SAVE, customer, rating.potential(), rating.loyalty(), now);
        }
    }

    void remove(long customer) {
        tx.run("DELETE FROM customer_rating WHERE customer_id = ?", customer);
    }

    /** Gives the ratings of those who are being merged to those who stay. */
    void merge() {
        tx.run(MERGE);
        tx.run("DELETE FROM customer_rating WHERE customer_id IN (SELECT from_id FROM merging_customer)");
    }
}
