package dev.kith.interaction;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.customer.Match;
import dev.kith.db.Written;
import dev.kith.view.Card;

/** {@code kith log call} and the same for each other channel. */
final class LogContact implements Command {
    private final Channel channel;

    LogContact(Channel channel) {
        this.channel = channel;
    }

    @Override
    public Spec spec() {
        String log = "kith log " + channel.word();
        return Spec.changing()
                .takes(CustomerRef.PARAMETER)
                .with(ContactOptions.ALL)
                .shows(InteractionViews.LINES)
                .example(log + " zoe@example.com -m 'Asked about the spring range'", channel.phrase() + ", just now")
                .example(
                        log + " zoe@example.com --at 'yesterday 9:00' -m 'Will order in March' --sentiment 0.5",
                        "one of yesterday, with how they felt about it");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        CustomerRef ref = arguments.get(CustomerRef.PARAMETER);
        Contact contact = ContactOptions.over(Contact.begun(channel, session.now(), session.actor()), arguments)
                .checked(session.now());
        Written<Interaction> logged = session.change(tx -> {
            Match customer = new CustomerRefs(tx, session.settings().region()).get(ref);
            long id = new Interactions(tx).add(customer.id(), contact, session.now());
            return new Interaction(id, customer.id(), customer.name(), contact);
        });
        session.showChanged(Card.of(logged.value(), InteractionViews.LINES));
        session.did(
                "Logged " + channel.phraseBefore(contact.direction()) + " "
                        + logged.value().name() + ".",
                logged);
        return ExitCode.DONE;
    }
}
