package dev.kith.keydate;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.customer.Match;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import java.util.List;

/** {@code kith customer date remove}. */
final class RemoveKeyDate implements Command {
    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(CustomerRef.PARAMETER, KeyDateCommand.NAME)
                .example("kith customer date remove zoe@example.com fair", "the one with this name, in any case")
                .example("kith customer date remove zoe@example.com fair --dry-run", "what would happen");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Written<List<KeyDate>> written = session.change(tx -> remove(tx, arguments, session));
        KeyDate first = written.value().getFirst();
        session.did(
                Text.of(
                        "Removed {0} of {1}, {2}.",
                        Printable.line(first.name()),
                        Printable.line(first.customerName()),
                        String.join(
                                Text.of(" and "),
                                written.value().stream()
                                        .map(date -> date.day().toString())
                                        .toList())),
                written);
        return ExitCode.DONE;
    }

    private static List<KeyDate> remove(Tx tx, Arguments arguments, Session session) {
        String name = arguments.get(KeyDateCommand.NAME);
        Match customer = new CustomerRefs(tx, session.settings().region()).get(arguments.get(CustomerRef.PARAMETER));
        KeyDates dates = new KeyDates(tx);
        List<KeyDate> named = dates.named(customer.id(), name);
        if (named.isEmpty()) {
            throw new KithException.NotFound(
                    Text.of("{0} has no key date '{1}'.", Printable.line(customer.name()), Printable.line(name)),
                    Text.of("See 'kith customer date list id:{0}'.", customer.id()));
        }
        named.forEach(dates::remove);
        return named;
    }
}
