package dev.kith.contract;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.time.LocalDate;

/** {@code kith customer contract end}. */
final class EndContract implements Command {
    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(ContractOptions.ID)
                .with(Options.AT, Options.REASON)
                .shows(ContractViews.LINES)
                .describe("Its last day is today, or that of --at, which may be to come.")
                .example("kith customer contract end 1 --reason 'Moves abroad'", "today")
                .example("kith customer contract end 1 --at 2026-12-31", "at the end of the year");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        LocalDate day =
                arguments.get(Options.AT, session.now()).atZone(session.zone()).toLocalDate();
        LocalDate today = session.now().atZone(session.zone()).toLocalDate();
        long id = arguments.get(ContractOptions.ID);
        Written<Contract> written = session.change(tx -> {
            Contracts contracts = new Contracts(tx, session.currency());
            contracts.save(contracts.get(id).ended(day, arguments.orNull(Options.REASON)));
            return contracts.get(id);
        });
        Contract contract = written.value();
        session.showChanged(Card.of(new ContractViews.Line(contract, today), ContractViews.LINES));
        session.did(
                Text.of(
                        "Contract {0}{1}{2}.",
                        ContractCommand.named(contract),
                        day.isBefore(today) ? Text.of(", ended on ") : Text.of(", ends on "),
                        day),
                written);
        return ExitCode.DONE;
    }
}
