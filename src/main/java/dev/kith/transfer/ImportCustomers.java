package dev.kith.transfer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import java.util.List;

/** {@code kith import customers}. */
final class ImportCustomers implements Command {
    private static final Option<List<MatchKey>> MATCH = Option.of(
            "--match",
            "KEYS",
            "what rows find their customer by: external-id,email,handle,phone as a rule",
            (text, session) -> MatchKey.parse(text));

    private static final Option<Boolean> EMPTY_CLEARS = Option.flag(
            "--empty-clears", "an empty cell erases what the customer has there; without it, nothing is ever erased");

    private final Afterwards afterwards;

    ImportCustomers(Afterwards afterwards) {
        this.afterwards = afterwards;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(ImportOptions.FILE)
                .with(MATCH, Options.TAG, EMPTY_CLEARS, ImportOptions.BATCH)
                .with(ImportOptions.ALL)
                .shows(Summary.COLUMNS)
                .describe(
                        "Columns are recognised by their headers, in English and Chinese, as Google Contacts, Outlook, HubSpot and Salesforce write them, too; --map says otherwise. A row finds its customer by external id, e-mail, handle, or phone and name; a row with none of these is about the customer of that name who has all that it says already, or about a new one. A row changes what it has a value for and leaves the rest. With --empty-clears an empty cell erases: an e-mail cell all e-mails, and so on; a column that the file does not have, a name, an external id and tags are never erased, and a field with a --default is never empty.\n\nWith --batch each batch is an operation of one run. Where that is stopped, the batches before are in, and the same command goes on after them, as long as the file and what is asked for are the same; 'kith undo --run N' takes back all of it.\n\n"
                                + ImportOptions.ALL_IMPORTS)
                .example("kith import customers customers.csv", "add the people of a file, or bring them up to date")
                .example(
                        "kith import customers customers.csv --tag newsletter --dry-run",
                        "what would happen, with a tag for all of them");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        CustomerImport.Request request = new CustomerImport.Request(
                ImportOptions.mode(arguments),
                arguments.get(MATCH, List.of(MatchKey.values())),
                arguments.all(Options.TAG),
                arguments.has(EMPTY_CLEARS));
        return new Imports(ImportRequest.of(arguments), session, afterwards).run(new CustomerImport(request));
    }
}
