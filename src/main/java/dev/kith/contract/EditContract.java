package dev.kith.contract;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.time.LocalDate;

/** {@code kith customer contract edit}. */
final class EditContract implements Command {
    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(ContractOptions.ID)
                .with(ContractOptions.EDITED)
                .shows(ContractViews.LINES)
                .describe("A contract is renewed by another --until. One that was ended stands again by --clear ended.")
                .example("kith customer contract edit 1 --until 2028-12-31", "renewed for a year")
                .example("kith customer contract edit 1 --value 1350 --clear notice", "another price, and no notice");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        if (ContractOptions.EDITED.stream().noneMatch(arguments::has)) {
            throw new KithException.Usage(
                    Text.of("There is nothing to change."), Text.of("See 'kith customer contract edit --help'."));
        }
        long id = arguments.get(ContractOptions.ID);
        Written<Contract> written = session.change(tx -> {
            Contracts contracts = new Contracts(tx, session.currency());
            contracts.save(ContractOptions.over(contracts.get(id), arguments));
            return contracts.get(id);
        });
        Contract contract = written.value();
        LocalDate today = session.now().atZone(session.zone()).toLocalDate();
        session.showChanged(Card.of(new ContractViews.Line(contract, today), ContractViews.LINES));
        boolean same = written.operation().isEmpty() && !session.isDryRun();
        session.did(
                Text.of(
                        same ? "Nothing to change in contract {0}." : "Changed contract {0}.",
                        ContractCommand.named(contract) + ContractCommand.ends(contract.terms())),
                written);
        return ExitCode.DONE;
    }
}
