package dev.kith.tier;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.order.OrderPart;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Raises the tiers of those whose orders arrive, where they have enough by now; what is due of theirs comes first. */
public record UpgradeByOrders() implements OrderPart {
    private static final String BUYERS = """
            INSERT OR IGNORE INTO temp.tier_candidate
            SELECT o.customer_id FROM temp.arrived_order a CROSS JOIN customer_order o ON o.id = a.id
            """;

    @Override
    public Work prepare(Session session) {
        return tx -> arrived(tx, session.now(), session.zone());
    }

    static List<Effect> arrived(Tx tx, Instant now, ZoneId zone) {
        long risen = 0;
        long fallen = 0;
        for (Scheme scheme : new Schemes(tx).list()) {
            Counted.clear(tx);
            tx.run(BUYERS);
            Evaluation.Result result = new Evaluation(tx, scheme, now, zone).dueCandidates();
            risen += result.risen();
            fallen += result.fallen();
        }
        List<Effect> effects = new ArrayList<>();
        if (risen > 0) {
            effects.add(new Effect(Text.later("{0} tier upgrades"), risen));
        }
        if (fallen > 0) {
            effects.add(new Effect(Text.later("{0} tier downgrades"), fallen));
        }
        return effects;
    }
}
