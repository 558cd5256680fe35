package dev.kith.interaction;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith log list}. */
final class ListContacts implements Command {
    private static final Parameter<CustomerRef> REF = CustomerRef.PARAMETER.optional();

    private static final List<Option<?>> CHOICES =
            List.of(Options.SINCE, Options.UNTIL, ContactOptions.CHANNEL, Options.OWNER);

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(REF)
                .with(CHOICES)
                .shows(InteractionViews.LINES)
                .example("kith log list zoe@example.com", "all contacts with one customer, the newest first")
                .example("kith log list --since -7d --channel call", "the calls of the last seven days");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        var ref = arguments.find(REF);
        session.read(tx -> {
            Where where = ref.map(name -> of(name, tx, session)).orElse(Where.ALL);
            session.show(
                    new Listing<>(
                            "contacts", InteractionViews.LINES, new Interactions(tx).list(where.and(asked(arguments)))),
                    ref.isEmpty() && CHOICES.stream().noneMatch(arguments::has)
                            ? Text.of("There are no contacts.")
                            : Text.of("No contacts match."));
            return true;
        });
        return ExitCode.DONE;
    }

    private static Where of(CustomerRef ref, Tx tx, Session session) {
        return Where.of(
                "i.customer_id = ?",
                new CustomerRefs(tx, session.settings().region()).get(ref).id());
    }

    private static Where asked(Arguments arguments) {
        return arguments
                .where(Options.SINCE, "i.started_at >= ?")
                .and(arguments.where(Options.UNTIL, "i.started_at < ?"))
                .and(arguments.where(ContactOptions.CHANNEL, "i.channel = ?"))
                .and(arguments.where(Options.OWNER, "i.handled_by = ?"));
    }
}
