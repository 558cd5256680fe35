package dev.kith.transfer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;

/** {@code kith import interactions}. */
final class ImportInteractions implements Command {
    private final Afterwards afterwards;

    ImportInteractions(Afterwards afterwards) {
        this.afterwards = afterwards;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(ImportOptions.FILE)
                .with(ImportOptions.BATCH)
                .with(ImportOptions.ADDING)
                .shows(Summary.COLUMNS)
                .describe("One row is one contact with a customer, who is named by external id, e-mail or handle, or by"
                        + " tel: or name: and what nobody else has. Columns are recognised by their headers; date and customer"
                        + " are needed, a row without a channel is a note. A contact that is there already, the same in"
                        + " all, is left alone, so that the same file again changes nothing. Rows with the same in the column together,"
                        + " and in all but sentiment and mood, are one contact with several customers. Without --batch the whole file is one"
                        + " operation, so 'kith undo' takes it back.")
                .example("kith import interactions contacts.csv", "add the contacts of a file")
                .example("kith import interactions contacts.csv --dry-run", "what would happen");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        return new Imports(ImportRequest.of(arguments), session, afterwards)
                .run(new RowImport<>(new InteractionThings()));
    }
}
