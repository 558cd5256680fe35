package dev.kith.transfer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;

/** {@code kith import policies}. */
final class ImportPolicies implements Command {
    private final Afterwards afterwards;

    ImportPolicies(Afterwards afterwards) {
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
                        One row is the contact policy of a customer, who is named by external id, e-mail or handle, or by tel: or name: and what nobody else has. Columns are recognised by their headers; only \
                        customer is needed. Channels have commas or semicolons between them. What a row does not say stays as it is; of \
                        several rows for a customer the last one that says something counts.""")
                .example(
                        "kith import policies policies.csv",
                        "what customers said elsewhere, or what 'kith export policies' wrote")
                .example("kith import policies policies.csv --dry-run", "what would happen");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        return new Imports(ImportRequest.of(arguments), session, afterwards).run(new RowImport<>(new PolicyThings()));
    }
}
