package dev.kith.transfer;

import dev.kith.cli.Session;
import dev.kith.customer.Phones;
import dev.kith.db.Tx;
import java.util.List;

/** The import of points as opening balances: each row is a lot that was earned elsewhere. */
final class PointsImport implements Imports.Kind {
    @Override
    public String results() {
        return PointsStage.RESULTS;
    }

    @Override
    public String name() {
        return "points";
    }

    @Override
    public Mapping mapping(List<String> header, Mapping.Given given) {
        return Mapping.of(header, Fields.ofPoints(), given).needing("points", "customer", "points");
    }

    @Override
    public void stage(Tx tx, Imports.Reading reading, Rejections rejections, Session session) {
        PointsReader reader = new PointsReader(reading.mapping(), session.moments(), session.now());
        new PointsStage(tx)
                .fill(reading.rows(reader), new Phones(session.settings().region()), rejections);
    }

    @Override
    public Imports.Counts write(Tx tx, Rejections rejections, Session session) {
        PointsStage stage = new PointsStage(tx);
        stage.decide();
        stage.write(session.now());
        return new Imports.Counts(
                stage.count(Outcome.CREATED),
                0,
                stage.count(Outcome.UNCHANGED),
                stage.count(Outcome.SKIPPED),
                List.of());
    }
}
