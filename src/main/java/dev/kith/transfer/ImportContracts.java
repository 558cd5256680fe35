package dev.kith.transfer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;

/** {@code kith import contracts}. */
final class ImportContracts implements Command {
    private final Afterwards afterwards;

    ImportContracts(Afterwards afterwards) {
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
                        One row is one contract of a customer, who is named by external id, e-mail or handle, or by tel: or name: and what nobody else has. Columns are recognised by their headers; \
                        customer, name and from are needed. A contract that is there already, the same in all, is left alone, so that \
                        the same file again changes nothing.""")
                .example(
                        "kith import contracts contracts.csv",
                        "add the contracts of a file, or what 'kith export contracts' wrote")
                .example("kith import contracts contracts.csv --dry-run", "what would happen");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        return new Imports(ImportRequest.of(arguments), session, afterwards).run(new RowImport<>(new ContractThings()));
    }
}
