package dev.kith.customer;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;

/** {@code kith customer field}. */
final class ListFields implements Command {

    @Override
    public Spec spec() {
        return Spec.reading()
                .shows(CustomerViews.FIELDS)
                .describe("A field comes into being with the first --set of 'kith customer add' or 'edit'.")
                .example("kith customer field", "name, type, and how many customers have a value")
                .example("kith customer field --format csv", "the same for a spreadsheet");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.show(
                Listing.of("fields", CustomerViews.FIELDS, session.read(tx -> new CustomFields(tx).list())),
                Text.of("There are no fields of your own. To make one: kith customer edit REF --set industry=retail"));
        return ExitCode.DONE;
    }
}
