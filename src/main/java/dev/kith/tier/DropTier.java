package dev.kith.tier;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.programme.Programme;

/** {@code kith points tier drop}. */
final class DropTier implements Command {
    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(TierOptions.TIER)
                .with(TierOptions.PROGRAMME)
                .describe(
                        "One that somebody has can't be dropped, nor the lowest. Who had it once still has that in the history.")
                .example("kith points tier drop diamond", "no such tier any more")
                .example("kith points tier drop diamond --dry-run", "whether it can be dropped");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Written<Tier> written = session.change(tx -> {
            Programme programme = TierOptions.programme(arguments, tx);
            new Schemes(tx).get(programme);
            Tiers tiers = new Tiers(tx, programme.id());
            Tier tier = tiers.get(arguments.get(TierOptions.TIER));
            tiers.drop(tier);
            return tier;
        });
        session.did(
                Text.of("Dropped the tier {0}.", Printable.line(written.value().name())), written);
        return ExitCode.DONE;
    }
}
