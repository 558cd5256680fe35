package dev.kith.transfer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;

/** {@code kith import tags}. */
final class ImportTags implements Command {
    private final Afterwards afterwards;

    ImportTags(Afterwards afterwards) {
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
                        A row is a customer, named by external id, e-mail or handle, or by tel: or name: and what nobody else \
                        has, and a tag or several with semicolons between them. Tags are added, none is taken away. A row that brings \
                        its customer no new tag is unchanged. Without --batch the whole file is one operation, so 'kith undo' takes it back.""")
                .example("kith import tags tags.csv", "put the tags of a file on customers")
                .example(
                        "kith import tags tags.csv --map tags=group --dry-run",
                        "what would happen, with another column");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        return new Imports(ImportRequest.of(arguments), session, afterwards).run(new RowImport<>(new TagThings()));
    }
}
