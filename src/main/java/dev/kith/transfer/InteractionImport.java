package dev.kith.transfer;

import dev.kith.cli.Session;
import dev.kith.customer.Phones;
import dev.kith.db.Tx;
import java.util.List;
import java.util.Map;

/** The import of contacts. A contact that is there already, the same in all, is left alone. */
final class InteractionImport implements Imports.Kind {
    private final Map<String, List<String>> map;

    InteractionImport(Map<String, List<String>> map) {
        this.map = map;
    }

    @Override
    public String name() {
        return "interactions";
    }

    @Override
    public Mapping mapping(List<String> header) {
        return Mapping.of(header, Fields.ofInteractions(), map).needing("a contact", "date", "customer");
    }

    @Override
    public void stage(Tx tx, Imports.Reading reading, Rejections rejections, Session session) {
        InteractionReader reader = new InteractionReader(reading.mapping(), session.moments(), session.now());
        new InteractionStage(tx)
                .fill(
                        reading.rows(reader),
                        new Phones(session.settings().region()),
                        rejections);
    }

    @Override
    public Imports.Counts write(Tx tx, Rejections rejections, Session session) {
        InteractionStage stage = new InteractionStage(tx);
        stage.decide();
        long created = stage.write(session.now());
        return new Imports.Counts(created, 0, stage.count(Outcome.UNCHANGED), 0, List.of());
    }
}
