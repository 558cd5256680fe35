package dev.kith.transfer;

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
record ImportRows(String noun, Text row, Supplier<Imports.Kind> kind, Afterwards afterwards) implements Command {

    /**
     * What help says of it.
     *
     * @param is what one row is: {@code day to remember}
     * @param read how it is read
     * @param first what the first example is for
     */
    private record Text(String is, String read, String first) {
        private String description() {
            return "One row is the " + is
                    + " of a customer, who is named by external id, e-mail or handle, or by tel: or"
                    + " name: and what nobody else has. Columns are recognised by their headers; " + read;
        }
    }

    static ImportRows dates(Afterwards afterwards) {
        Text text = new Text("day to remember", """
                customer, name and date are needed. A date is 2019-05-20, or 05-20 where the year is not known; it comes each \
                year unless yearly says no. A day that the customer has already is left alone.""", "add the key dates of a file, or what 'kith export dates' wrote");
        return new ImportRows("dates", text, () -> new RowImport<>(new DateThings()), afterwards);
    }

    static ImportRows contracts(Afterwards afterwards) {
        Text text = new Text("contract", """
                customer, name and from are needed. A contract that is there already, the same in all, is left alone, so \
                that the same file again changes nothing.""", "add the contracts of a file, or what 'kith export contracts' wrote");
        return new ImportRows("contracts", text, () -> new RowImport<>(new ContractThings()), afterwards);
    }

    static ImportRows policies(Afterwards afterwards) {
        Text text =
                new Text("contact policy", """
                only customer is needed. Channels have commas or semicolons between them. What a row does not say stays as it \
                is; of several rows for a customer the last one that says something counts.""", "what customers said elsewhere, or what 'kith export policies' wrote");
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
