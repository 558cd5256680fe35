package dev.kith.transfer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;

/** {@code kith import dates}. */
final class ImportDates implements Command {
    private final Afterwards afterwards;

    ImportDates(Afterwards afterwards) {
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
                        One row is one day to remember of a customer, who is named by external id, e-mail or handle, or by tel: or name: and what nobody else has. Columns are recognised by \
                        their headers; customer, name and date are needed. A date is 2019-05-20, or 05-20 where the year is not known; it \
                        comes each year unless yearly says no. A day that the customer has already is left alone.""")
                .example(
                        "kith import dates dates.csv", "add the key dates of a file, or what 'kith export dates' wrote")
                .example("kith import dates dates.csv --dry-run", "what would happen");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        return new Imports(ImportRequest.of(arguments), session, afterwards).run(new RowImport<>(new DateThings()));
    }
}
