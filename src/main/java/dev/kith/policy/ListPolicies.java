package dev.kith.policy;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;

/** {@code kith policy list}. */
final class ListPolicies implements Command {
    @Override
    public Spec spec() {
        return Spec.reading()
                .shows(PolicyLine.WISHES)
                .describe(
                        "Those who fit a query are found by 'kith customer list do-not-contact:yes', and by the fields"
                                + " channel-unwanted and channel-wanted.")
                .example("kith policy list", "all who said how they want to be contacted")
                .example("kith policy list --format csv", "the same for a spreadsheet");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.read(tx -> {
            session.show(
                    Listing.of("policies", PolicyLine.WISHES, new ContactPolicies(tx).list()),
                    Text.of("Nobody said how they want to be contacted."));
            return true;
        });
        return ExitCode.DONE;
    }
}
