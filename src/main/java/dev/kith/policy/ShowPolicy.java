package dev.kith.policy;

import dev.kith.base.Due;
import dev.kith.classification.ContactGaps;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.customer.Match;
import dev.kith.view.Card;

/** {@code kith policy show}. */
final class ShowPolicy implements Command {
    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(CustomerRef.PARAMETER)
                .shows(PolicyLine.ALL)
                .describe("""
                        What holds for all are settings: contact-quiet (21:00-08:00), contact-cap (3/7d: at most three \
                        outgoing contacts within seven days), and contact-gap (key=30d,growth=90d: how long customers of a \
                        value class go without a contact at the most; who was never contacted counts from the first order on, \
                        and who is late already may be planned for within one gap from now). A customer's own quiet hours take the place of the usual \
                        ones, and are meant in the customer's time zone where one is known.""")
                .example("kith policy show zoe@example.com", "what one customer wishes, and what holds now")
                .example("kith policy show zoe@example.com --json", "the same for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        CustomerRef ref = arguments.get(CustomerRef.PARAMETER);
        session.read(tx -> {
            Match customer = new CustomerRefs(tx, session.settings().region()).get(ref);
            ContactPolicies policies = new ContactPolicies(tx);
            PolicyLine line = new PolicyLine(
                    customer.id(),
                    customer.name(),
                    policies.of(customer.id()),
                    session.format().shown(() -> PolicyLine.against(policies, customer.id(), Due.at(session.now()))),
                    ContactGaps.in(tx, session)
                            .flatMap(gaps -> gaps.of(customer.id(), session.now()))
                            .orElse(null));
            session.show(Card.of(line, PolicyLine.ALL));
            return true;
        });
        return ExitCode.DONE;
    }
}
