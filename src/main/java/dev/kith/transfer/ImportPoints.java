package dev.kith.transfer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;

/** {@code kith import points}. */
final class ImportPoints implements Command {
    private final Afterwards afterwards;

    ImportPoints(Afterwards afterwards) {
        this.afterwards = afterwards;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(ImportOptions.FILE)
                .with(ImportOptions.BATCH)
                .with(ImportOptions.ADDING)
                .shows(Summary.COLUMNS)
                .describe("""
                        A row is a lot of points that a customer has: opening balances from another program, or what \
                        'kith export points' wrote. The customer is named by external id, e-mail or handle, or by tel: or name: and what \
                        nobody else has. Without a column for it, points were earned now, can be spent at once, and never expire.

                        The same file again gives nothing twice: a row is a lot that is there where it is the same in all, and a row \
                        with a ref is the award under that ref; other content under it is rejected. The whole file is one \
                        operation, so 'kith undo' takes it back as long as none of the points are spent; an award under a ref that \
                        was taken back is skipped then.""")
                .example("kith import points points.csv", "give the opening balances of a file")
                .example("kith import points points.csv --dry-run", "what would happen");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        return new Imports(ImportRequest.of(arguments), session, afterwards).run(new RowImport<>(new PointsThings()));
    }
}
