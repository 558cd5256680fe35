package dev.kith.tier;

import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.customer.Keys;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tiers of a programme. */
public final class Tiers {
    private static final String SELECT =
            "SELECT id, name, threshold, multiplier, benefits FROM tier WHERE programme_id = ? AND dropped = 0";
    private static final String ADD = """
            INSERT INTO tier (programme_id, name, name_key, threshold, multiplier, benefits, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    /** A tier that was dropped comes back under its name. */
    private static final String AGAIN = """
            UPDATE tier SET name = ?, threshold = ?, multiplier = ?, benefits = ?, dropped = 0
            WHERE programme_id = ? AND name_key = ? AND dropped = 1
            """;

    private static final String SAVE = """
            UPDATE tier SET name = ?, name_key = ?, threshold = ?, multiplier = ?, benefits = ? WHERE id = ?
            """;
    private static final String BEGIN = "UPDATE tier SET threshold = ? WHERE id = ?";
    private static final String HAVE = """
            SELECT (SELECT count(*) FROM tier_standing WHERE tier_id = ?1 OR earned_id = ?1)
                + (SELECT count(*) FROM tier_grant WHERE tier_id = ?1 AND ended_on IS NULL)
            """;

    /** What they had on a day ?3 is what the first move after it went from, or what they have. */
    private static final String MULTIPLIER = """
            SELECT t.multiplier FROM tier t WHERE t.id = coalesce(
                (SELECT m.from_id FROM tier_standing s JOIN tier_move m ON m.standing_id = s.id
                    WHERE s.customer_id = ?2 AND s.programme_id = ?1 AND m.day > ?3 ORDER BY m.day, m.id LIMIT 1),
                (SELECT s.tier_id FROM tier_standing s WHERE s.customer_id = ?2 AND s.programme_id = ?1),
                (SELECT l.id FROM tier l WHERE l.programme_id = ?1 AND l.threshold = 0 AND l.dropped = 0))
            """;

    /** Higher than any limit, for tiers that are on the way to another one. */
    private static final long AWAY = 1L << 50;

    private final Tx tx;
    private final long programme;

    /** Those of the programme with this id. */
    public Tiers(Tx tx, long programme) {
        this.tx = tx;
        this.programme = programme;
    }

    /**
     * How many times the points of others a customer earned by their tier on a day, in hundredths: 150 is half as many
     * more. 100 where the programme has no tiers.
     */
    public int multiplier(long customer, LocalDate day) {
        long hundredths = tx.number(MULTIPLIER, programme, customer, day);
        return hundredths == 0 ? Tier.ONCE : (int) hundredths;
    }

    /** All of them; the programme has to have some. */
    Ladder ladder() {
        return new Ladder(tx.list(SELECT, Tiers::tier, programme));
    }

    /** Throws KithException.NotFound, with the nearest names, where there is none of this name. */
    Tier get(String name) {
        return tx.find(SELECT + " AND name_key = ?", Tiers::tier, programme, Keys.name(name))
                .orElseThrow(() -> {
                    List<String> near = Nearest.nearest(
                            name, ladder().tiers().stream().map(Tier::name).toList());
                    return new KithException.NotFound(
                            Text.of("There is no tier '{0}'.", Printable.line(name)),
                            near.isEmpty()
                                    ? Text.of("See 'kith points tier list'.")
                                    : Text.of("Did you mean {0}?", near.getFirst()));
                });
    }

    /** Adds one; Conflict where its name or its limit is taken. */
    Tier add(Tier tier, Instant now) {
        refuseTaken(tier);
        String key = Keys.name(tier.name());
        if (tx.run(AGAIN, tier.name(), tier.threshold(), tier.multiplier(), tier.benefits(), programme, key) == 0) {
            tx.run(ADD, programme, tier.name(), key, tier.threshold(), tier.multiplier(), tier.benefits(), now);
        }
        return get(tier.name());
    }

    /** Puts another in the place of the one with its id; Conflict where its name or its limit is taken. */
    Tier save(Tier tier) {
        refuseTaken(tier);
        tx.run(
                SAVE,
                tier.name(),
                Keys.name(tier.name()),
                tier.threshold(),
                tier.multiplier(),
                tier.benefits(),
                tier.id());
        return get(tier.name());
    }

    /**
     * Says from how much on each but the lowest is reached, from the lower to the higher.
     *
     * @throws KithException.Usage where there are not as many limits as tiers
     * @throws KithException.Invalid where they do not grow
     */
    void begin(List<Long> limits, Measure measure) {
        List<Tier> tiers = ladder().tiers().subList(1, ladder().tiers().size());
        if (limits.size() != tiers.size()) {
            throw new KithException.Usage(
                    Text.of(
                            "Each tier but the lowest needs a limit in {0}: {1}.",
                            measure.word(),
                            tiers.stream().map(Tier::name).map(Printable::line).collect(Collectors.joining(", "))),
                    Text.of("Give {0} limits, from the lower to the higher.", tiers.size()));
        }
        long before = 0;
        for (long limit : limits) {
            if (limit <= before) {
                throw new KithException.Invalid(
                        Text.of("Each tier begins higher than the one below it, and the second above 0."),
                        Text.of("For example: 500 2000 5000"));
            }
            before = limit;
        }
        Map<Tier, Long> moving = new LinkedHashMap<>();
        for (int place = 0; place < tiers.size(); place++) {
            if (tiers.get(place).threshold() != limits.get(place)) {
                moving.put(tiers.get(place), limits.get(place));
            }
        }
        moving.keySet().forEach(tier -> tx.run(BEGIN, AWAY + tier.id(), tier.id()));
        moving.forEach((tier, limit) -> tx.run(BEGIN, limit, tier.id()));
    }

    /** Drops one; Conflict where somebody has it, or it is the lowest of several. */
    void drop(Tier tier) {
        if (tier.threshold() == 0) {
            throw new KithException.Conflict(
                    Text.of("{0} is the tier of all who reach no other one.", Printable.line(tier.name())),
                    Text.of(
                            "Give it another name: kith points tier edit '{0}' --name NAME",
                            Printable.line(tier.name())));
        }
        long have = tx.number(HAVE, tier.id());
        if (have > 0) {
            throw new KithException.Conflict(
                    Text.of("Somebody has the tier {0}.", Printable.line(tier.name())),
                    Text.of("See who: kith customer list --query 'tier:\"{0}\"'", Printable.line(tier.name())));
        }
        tx.run("UPDATE tier SET dropped = 1 WHERE id = ?", tier.id());
    }

    private void refuseTaken(Tier tier) {
        for (Tier other : tx.list(SELECT, Tiers::tier, programme)) {
            if (other.id() == tier.id()) {
                continue;
            }
            boolean name = Keys.name(other.name()).equals(Keys.name(tier.name()));
            if (name || other.threshold() == tier.threshold()) {
                throw new KithException.Conflict(
                        name
                                ? Text.of("There is a tier {0} already.", Printable.line(other.name()))
                                : Text.of("The tier {0} begins there already.", Printable.line(other.name())),
                        Text.of("To change it: kith points tier edit '{0}'", Printable.line(other.name())));
            }
        }
    }

    static Tier tier(Row row) {
        return new Tier(
                row.number("id"),
                row.text("name"),
                row.number("threshold"),
                (int) row.number("multiplier"),
                row.textOrNull("benefits"));
    }
}
