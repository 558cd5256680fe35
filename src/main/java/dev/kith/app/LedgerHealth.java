package dev.kith.app;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.doctor.HealthCheck;
import dev.kith.points.PointsCheck;
import java.util.List;

/** The points ledger, as one of the things that doctor looks at. */
final class LedgerHealth implements HealthCheck {
    @Override
    public String name() {
        return Text.later("points ledger");
    }

    @Override
    public Finding look(Tx tx, Session session) {
        List<String> findings = new PointsCheck().findings(tx);
        return findings.isEmpty() ? Finding.ok(Text.of("adds up")) : Finding.problem(String.join(" ", findings));
    }
}
