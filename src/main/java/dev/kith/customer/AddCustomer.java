package dev.kith.customer;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.util.function.Function;

/** {@code kith customer add}. */
final class AddCustomer implements Command {
    private static final Parameter<String> NAME = Parameter.text("NAME", "the name, as they write it");

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(NAME)
                .with(ProfileOptions.ALL)
                .describe("""
                        --email, --phone, --handle and --set may be given several times. A field of your own is declared \
                        by its first value, which says whether it takes a number, a date, yes or no, or text; \
                        --set code:text=2024 says it instead.""")
                .shows(CustomerViews.CARD)
                .example(
                        "kith customer add 'Mira Okafor' --email mira@example.com --city Leeds",
                        "a person with an e-mail and a city")
                .example(
                        "kith customer add '张伟' --phone '+86 138 0013 8000' --handle wechat:zhangwei88 --set level=gold",
                        "a phone number, a handle, and a field of your own")
                .example("kith customer add 'Acme Ltd' --is-organisation --external-id A-17", "an organisation");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Profile named = Profile.named(arguments.get(NAME));
        ProfileOptions.check(arguments);
        Function<Tx, Customer> work =
                tx -> new Customers(tx).add(ProfileOptions.over(named, arguments, tx, session), session.now());
        boolean refersToOthers = arguments.has(ProfileOptions.REFERRED_BY);
        Written<Customer> added = refersToOthers ? session.change(work) : session.write(work);
        session.showChanged(Card.of(added.value(), CustomerViews.card(added.value())));
        session.did(
                Text.of(
                        "Added customer {0}: {1}.",
                        added.value().id(), added.value().name()),
                added);
        return ExitCode.DONE;
    }
}
