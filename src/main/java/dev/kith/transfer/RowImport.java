package dev.kith.transfer;

import dev.kith.cli.Session;
import dev.kith.customer.Phones;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.List;

/**
 * The import of things that a row each says of a customer: contacts, tasks, tags, points. What they have in common is
 * here; what differs is a {@link Things}.
 */
final class RowImport<D extends StagedRows.Draft> implements Imports.Kind {
    /** What differs from one kind of thing to another. */
    interface Things<D extends StagedRows.Draft> {
        /** The word for them: {@code points}. */
        String name();

        /** The mapping of a header, as far as it is recognised and as the user says. */
        Mapping mapping(List<String> header, Mapping.Given given);

        /** How a row is read. */
        Rows.Check<D> reader(Mapping mapping, Session session);

        /** The columns of stage_row that the drafts fill. */
        List<String> columns();

        /** Decides what becomes of each row that found its customer and has no action yet. */
        void decide(Tx tx);

        /** Writes what is to be created or updated. */
        void write(Tx tx, Instant now);
    }

    private final Things<D> things;
    private boolean begun;

    RowImport(Things<D> things) {
        this.things = things;
    }

    @Override
    public String name() {
        return things.name();
    }

    @Override
    public Mapping mapping(List<String> header, Mapping.Given given) {
        return things.mapping(header, given);
    }

    @Override
    public String results() {
        return StagedRows.RESULTS;
    }

    @Override
    public void stage(Tx tx, Imports.Reading reading, Rejections rejections, Session session) {
        StagedRows staged = new StagedRows(tx);
        if (begun) {
            staged.settle();
        } else {
            begun = true;
            staged.make(things.columns());
        }
        Phones phones = new Phones(session.settings().region());
        staged.fill(reading.rows(things.reader(reading.mapping(), session)), things.columns(), phones, rejections);
    }

    @Override
    public void follow(Tx tx, long run) {
        new StagedRows(tx).follow(run);
    }

    @Override
    public Imports.Counts write(Tx tx, Rejections rejections, Session session) {
        StagedRows staged = new StagedRows(tx);
        staged.find();
        things.decide(tx);
        things.write(tx, session.now());
        return new Imports.Counts(
                staged.count(Outcome.CREATED),
                staged.count(Outcome.UPDATED),
                staged.count(Outcome.UNCHANGED),
                staged.count(Outcome.SKIPPED),
                List.of());
    }
}
