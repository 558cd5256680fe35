package dev.kith.transfer;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import java.util.function.Supplier;

/**
 * The imports of what customers have, a row each: {@code kith import dates}, {@code contracts} and {@code policies}.
 *
 * @param noun what is imported
 * @param row what a row is, and how it is read
 * @param kind how it is written
 */
record ImportRows(String noun, DescribedRow row, Supplier<Imports.Kind> kind, Afterwards afterwards)
        implements Command {

    static ImportRows dates(Afterwards afterwards) {
        DescribedRow text = new DescribedRow(
                Text.of("day to remember"),
                Text.of("""
                customer, name and date are needed. A date is 2019-05-20, or 05-20 where the year is not known; it comes each \
                year unless yearly says no. A day that the customer has already is left alone."""),
                Text.of("add the key dates of a file, or what 'kith export dates' wrote"));
        return new ImportRows("dates", text, () -> new RowImport<>(new DateThings()), afterwards);
    }

    static ImportRows contracts(Afterwards afterwards) {
        DescribedRow text = new DescribedRow(
                "contract",
                Text.of("""
                customer, name and from are needed. A contract that is there already, the same in all, is left alone, so \
                that the same file again changes nothing."""),
                Text.of("add the contracts of a file, or what 'kith export contracts' wrote"));
        return new ImportRows("contracts", text, () -> new RowImport<>(new ContractThings()), afterwards);
    }

    static ImportRows policies(Afterwards afterwards) {
        DescribedRow text = new DescribedRow(
                Text.of("contact policy"),
                Text.of("""
                only customer is needed. Channels have commas or semicolons between them. What a row does not say stays as it \
                is; of several rows for a customer the last one that says something counts."""),
                Text.of("what customers said elsewhere, or what 'kith export policies' wrote"));
        return new ImportRows("policies", text, () -> new RowImport<>(new PolicyThings()), afterwards);
    }

    @Override
    public Spec spec() {
        String command = "kith import " + noun + " " + noun + ".csv";
        return Spec.changing()
                .takes(ImportOptions.FILE)
                .with(ImportOptions.BATCH)
                .with(ImportOptions.ADDING)
                .shows(Summary.COLUMNS)
                .describe(row.description())
                .example(command, row.first())
                .example(command + " --dry-run", "what would happen");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        return new Imports(ImportRequest.of(arguments), session, afterwards).run(kind.get());
    }
}
