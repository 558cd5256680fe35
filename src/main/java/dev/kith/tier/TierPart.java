package dev.kith.tier;

import dev.kith.cli.Session;
import dev.kith.customer.CustomerPart;
import dev.kith.db.Tx;
import dev.kith.query.Field;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.List;

/** What tiers add to a customer: the tier on the card and in queries, and what is missing for the next. */
public final class TierPart implements CustomerPart {
    /** Queries ask for the tiers of the standard programme, which is the first. */
    private static final String LOWEST =
            "(SELECT l.%s FROM tier l WHERE l.programme_id = 1 AND l.threshold = 0 AND l.dropped = 0)";

    private static final String OF = """
            (SELECT %s FROM tier_standing s JOIN tier t ON t.id = s.tier_id WHERE s.customer_id = c.id AND s.programme_id = 1)""";

    private static final String UNTIL = """
            (SELECT max(u.until) FROM (
                SELECT s.window_end AS until FROM tier_standing s JOIN tier_scheme h ON h.programme_id = s.programme_id
                WHERE s.customer_id = c.id AND s.programme_id = 1 AND s.earned_id = s.tier_id AND h.downgrade <> 'never'
                UNION ALL SELECT g.until_day FROM tier_standing s JOIN tier_grant g ON g.standing_id = s.id AND g.tier_id = s.tier_id
                WHERE s.customer_id = c.id AND s.programme_id = 1 AND g.ended_on IS NULL AND (
                    s.earned_id <> s.tier_id OR (s.window_end IS NOT NULL AND EXISTS (
                        SELECT 1 FROM tier_scheme h WHERE h.programme_id = s.programme_id AND h.downgrade <> 'never')))) u)""";

    @Override
    public List<Section> sections(Tx tx, long customer, Session session) {
        return List.of(
                new Section("tiers", "Tier", Listing.of("tiers", TierViews.STANDS, Stands.of(tx, customer, session))));
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.word(
                                "tier",
                                "the tier in the standard programme",
                                "coalesce(" + OF.formatted("t.name") + ", " + LOWEST.formatted("name") + ")")
                        .listedBy("SELECT name AS value FROM tier WHERE programme_id = 1 AND dropped = 0")
                        .sample("gold"),
                Field.date(
                                "tier-since",
                                "the day on which they came to their tier; who never had another one has none",
                                OF.formatted("s.since"))
                        .sample("2026.."),
                Field.date("tier-until", "the day up to which they have their tier for sure", UNTIL)
                        .sample("..2027-12-31"));
    }

    @Override
    public void remove(Tx tx, long customer) {
        TierMerge.remove(tx, customer);
    }

    @Override
    public void merge(Tx tx) {
        TierMerge.merge(tx);
    }
}
