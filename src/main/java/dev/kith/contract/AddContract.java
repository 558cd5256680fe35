package dev.kith.contract;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.time.LocalDate;

/** {@code kith customer contract add}. */
final class AddContract implements Command {
    private static final Parameter<String> NAME = Parameter.text("NAME", "what it is called");

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(CustomerRef.PARAMETER, NAME)
                .with(
                        ContractOptions.FROM,
                        ContractOptions.UNTIL,
                        ContractOptions.VALUE,
                        ContractOptions.NOTICE,
                        ContractOptions.RENEWS)
                .shows(ContractViews.LINES)
                .describe(
                        "Without --from it begins today, without --until it has no end. Notice counts back from its last"
                                + " day.")
                .example(
                        "kith customer contract add zoe@example.com Maintenance --until 2027-12-31 --value 1200 --notice 3mo",
                        "until a day, with notice three months before")
                .example("kith customer contract add S-1002 'Frame contract' --from 2026-01-01", "without an end");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        LocalDate today = session.now().atZone(session.zone()).toLocalDate();
        CustomerRef ref = arguments.get(CustomerRef.PARAMETER);
        Written<Contract> written = session.change(tx -> new Contracts(tx, session.currency())
                .add(
                        new CustomerRefs(tx, session.settings().region())
                                .get(ref)
                                .id(),
                        ContractOptions.terms(arguments.get(NAME), today, arguments),
                        session.now()));
        Contract contract = written.value();
        session.showChanged(Card.of(new ContractViews.Line(contract, today), ContractViews.LINES));
        session.did(
                Text.of(
                        "Added contract {0}: from {1}{2}.",
                        ContractCommand.named(contract),
                        contract.terms().from(),
                        ContractCommand.ends(contract.terms())),
                written);
        return ExitCode.DONE;
    }
}
