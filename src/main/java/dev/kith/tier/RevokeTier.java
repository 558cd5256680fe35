package dev.kith.tier;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.customer.Match;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.view.Card;

/** {@code kith points tier revoke}. */
final class RevokeTier implements Command {
    /** Who has which tier now. */
    private record Revoked(Match customer, Standing standing, TierViews.Stand shown) {}

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(CustomerRef.PARAMETER)
                .with(Options.REASON, TierOptions.PROGRAMME)
                .shows(TierViews.STANDS)
                .describe("What they earned by themselves stays.")
                .example("kith points tier revoke S-1006 --reason 'was meant for somebody else'", "from today on")
                .example("kith points tier revoke S-1006 --dry-run", "what they would have then");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Written<Revoked> written = session.change(tx -> revoke(tx, arguments, session));
        Revoked revoked = written.value();
        session.did(
                Text.of(
                        "{0} has {1}, and none by hand any more.",
                        Printable.line(revoked.customer().name()),
                        Printable.line(revoked.standing().tier().name())),
                written);
        session.showChanged(Card.of(revoked.shown(), TierViews.STANDS));
        return ExitCode.DONE;
    }

    private static Revoked revoke(Tx tx, Arguments arguments, Session session) {
        Scheme scheme = new Schemes(tx).get(TierOptions.programme(arguments, tx));
        Match customer = new CustomerRefs(tx, session.settings().region()).get(arguments.get(CustomerRef.PARAMETER));
        Evaluation evaluation = new Evaluation(tx, scheme, session.now(), session.zone());
        Standing standing = new Grants(tx, evaluation).revoke(customer, arguments.orNull(Options.REASON));
        return new Revoked(customer, standing, Stands.of(tx, customer.id(), scheme, session));
    }
}
