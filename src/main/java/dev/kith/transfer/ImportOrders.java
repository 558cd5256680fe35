package dev.kith.transfer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.order.OrderPart;
import java.util.List;
import java.util.function.Supplier;

/** {@code kith import orders}. */
final class ImportOrders implements Command {
    private static final Option<Boolean> CREATE_CUSTOMERS =
            Option.flag("--create-customers", "make the customers that are not known yet, under their external id");

    private final Afterwards afterwards;
    private final Supplier<List<OrderPart>> parts;

    ImportOrders(Afterwards afterwards, Supplier<List<OrderPart>> parts) {
        this.afterwards = afterwards;
        this.parts = parts;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(ImportOptions.FILE)
                .with(CREATE_CUSTOMERS)
                .with(ImportOptions.ALL)
                .with(ImportOptions.BATCH)
                .shows(Summary.COLUMNS)
                .describe(
                        "One row is one line of an order; the lines of one number are one order, and the first of them says whose it is and when. Columns are recognised by their headers; number, date, customer (an external id, e-mail or handle, or tel: or name: and what nobody else has) and price are needed, --map names them where the headers don't. Products are found by SKU, or made. An order is a refund where all quantities are negative, or its number is C and digits and its total negative. An order that is there already is left alone where nothing in it differs; otherwise its lines are replaced. Rejected rows exit with 6, and --rejects FILE gets them together with the other lines of their orders, so that the corrected file can be imported. With --batch, the lines of an order stay in one batch, wherever they stand in the file.\n\n"
                                + ImportOptions.ALL_IMPORTS)
                .example("kith import orders orders.csv", "add the orders of a file, or bring them up to date")
                .example(
                        "kith import orders orders.csv --create-customers --mode create --dry-run",
                        "what would happen, leaving orders alone that are there");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        OrderImport.Request request =
                new OrderImport.Request(ImportOptions.mode(arguments), arguments.has(CREATE_CUSTOMERS));
        return new Imports(ImportRequest.of(arguments), session, afterwards).run(new OrderImport(request, parts));
    }
}
