package dev.kith.customer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;

/** {@code kith customer add}. */
final class AddCustomer implements Command {
    private static final Parameter<String> NAME = Parameter.text("NAME", "the name, as they write it");

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(NAME)
                .with(ProfileOptions.ALL)
                .shows(CustomerViews.LINES)
                .example(
                        "kith customer add 'Zoe Vasiliev' --email zoe@example.com --city Leeds",
                        "a person with an e-mail and a city");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Written<Customer> added = session.write(tx -> {
            Profile profile = ProfileOptions.profile(arguments.get(NAME), arguments, tx, session);
            return new Customers(tx).add(profile, session.now());
        });
        session.did("Added customer %d: %s.".formatted(added.value().id(), added.value().name()), added);
        return ExitCode.DONE;
    }
}
