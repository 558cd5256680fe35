package dev.kith.transfer;

import dev.kith.cli.Session;
import dev.kith.customer.Phones;
import dev.kith.db.Tx;
import java.util.List;

/** The import of contacts. A contact that is there already, the same in all, is left alone. */
final class InteractionImport implements Imports.Kind {
    @Override
    public String results() {
        return InteractionStage.RESULTS;
    }

    @Override
    public String name() {
        return "interactions";
    }

    @Override
    public Mapping mapping(List<String> header, Mapping.Given given) {
        return Mapping.of(header, Fields.ofInteractions(), given).needing("a contact", "date", "customer");
    }

    @Override
    public void stage(Tx tx, Imports.Reading reading, Rejections rejections, Session session) {
        InteractionReader reader = new InteractionReader(reading.mapping(), session.moments(), session.now());
        new InteractionStage(tx)
                .fill(reading.rows(reader), new Phones(session.settings().region()), rejections);
    }

    @Override
    public Imports.Counts write(Tx tx, Rejections rejections, Session session) {
        InteractionStage stage = new InteractionStage(tx);
        stage.decide();
        long created = stage.write(session.now());
        return new Imports.Counts(created, 0, stage.count(Outcome.UNCHANGED), 0, List.of());
    }
}
