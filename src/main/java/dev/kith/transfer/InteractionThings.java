package dev.kith.transfer;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.List;

/**
 * Contacts in a file. A contact that is there already, the same in all, is left alone; rows of one contact with several
 * customers are one again.
 */
final class InteractionThings implements RowImport.Things<InteractionDraft> {
    private static final SameRows ROWS =
            new SameRows("interaction", InteractionDraft.SAME, new SameRows.Further(List.of("together")));

    @Override
    public String name() {
        return "interactions";
    }

    @Override
    public Mapping mapping(List<String> header, Mapping.Given given) {
        return Mapping.of(header, Fields.ofInteractions(), given).needing(Text.of("a contact"), "date", "customer");
    }

    @Override
    public Rows.Check<InteractionDraft> reader(Mapping mapping, Session session) {
        return new InteractionReader(mapping, session.moments(), session.now());
    }

    @Override
    public List<String> columns() {
        return InteractionDraft.COLUMNS;
    }

    @Override
    public void decide(Tx tx) {
        ROWS.decide(tx);
        new StagedTogether(tx).decide();
    }

    @Override
    public void write(Tx tx, Instant now) {
        ROWS.write(tx, now);
        new StagedTogether(tx).write();
    }
}
