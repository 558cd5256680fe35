package dev.kith.tier;

import dev.kith.base.KithException;
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
import dev.kith.programme.Programme;
import dev.kith.view.Card;
import java.time.LocalDate;

/** {@code kith points tier grant}. */
final class GrantTier implements Command {
    /** Who has which tier now. */
    private record Granted(Match customer, Tier tier, Standing standing, TierViews.Stand shown) {}

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(CustomerRef.PARAMETER, TierOptions.TIER)
                .with(TierOptions.UNTIL, Options.REASON, TierOptions.PROGRAMME)
                .shows(TierViews.STANDS)
                .describe(
                        "It holds up to that day, whatever they buy; who earns a higher one meanwhile has that. When it ends,"
                                + " by 'kith points tier run', they have what they earned.")
                .example(
                        "kith points tier grant S-1001 gold --until +1y --reason 'moved from another shop'",
                        "gold for a year")
                .example("kith points tier grant S-1001 silver --until 2027-06-30 --dry-run", "what would happen");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        LocalDate until = arguments.orNull(TierOptions.UNTIL);
        if (until == null) {
            throw new KithException.Usage(
                    Text.of("A tier that is given by hand needs an end."),
                    Text.of("Add --until DATE to the same command."));
        }
        Written<Granted> written = session.change(tx -> grant(tx, until, arguments, session));
        Granted granted = written.value();
        boolean higher = granted.standing().tier().isAbove(granted.tier());
        session.did(
                Text.of(
                        "{0} has {1} until {2}{3}.",
                        Printable.line(granted.customer().name()),
                        Printable.line(granted.tier().name()),
                        until,
                        higher
                                ? Text.of(
                                        " at least, and {0} now",
                                        Printable.line(granted.standing().tier().name()))
                                : ""),
                written);
        session.showChanged(Card.of(granted.shown(), TierViews.STANDS));
        return ExitCode.DONE;
    }

    private static Granted grant(Tx tx, LocalDate until, Arguments arguments, Session session) {
        Programme programme = TierOptions.programme(arguments, tx);
        Scheme scheme = new Schemes(tx).get(programme);
        Match customer = new CustomerRefs(tx, session.settings().region()).get(arguments.get(CustomerRef.PARAMETER));
        Tier tier = new Tiers(tx, programme.id()).get(arguments.get(TierOptions.TIER));
        Evaluation evaluation = new Evaluation(tx, scheme, session.now(), session.zone());
        Standing standing = new Grants(tx, evaluation).grant(customer, tier, until, arguments.orNull(Options.REASON));
        return new Granted(customer, tier, standing, Stands.of(tx, customer.id(), scheme, session));
    }
}
