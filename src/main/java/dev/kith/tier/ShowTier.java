package dev.kith.tier;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.programme.Programme;
import dev.kith.view.Card;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.List;

/** {@code kith points tier show}. */
final class ShowTier implements Command {
    private static final List<Column<TierFigures.Holder>> HOLDERS = List.of(
            Column.<TierFigures.Holder>whole("customer_id", "Customer id", TierFigures.Holder::customer)
                    .wide(),
            Column.text("customer", "Customer", TierFigures.Holder::name),
            Column.day("since", "Since", TierFigures.Holder::since));

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(TierOptions.TIER)
                .with(TierOptions.PROGRAMME)
                .shows(TierViews.LINES)
                .describe("All who have it: kith customer list --query tier:NAME.")
                .example("kith points tier show gold", "the tier, and who reached it last")
                .example("kith points tier show gold --json", "the same for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.read(tx -> {
            Programme programme = TierOptions.programme(arguments, tx);
            Scheme scheme = new Schemes(tx).get(programme);
            Tier tier = new Tiers(tx, programme.id()).get(arguments.get(TierOptions.TIER));
            session.show(new Card<>(
                    TierFigures.line(tx, scheme, tier, session),
                    TierViews.LINES,
                    List.of(new Section(
                            "customers",
                            Text.of("Reached last by"),
                            Listing.of("customers", HOLDERS, TierFigures.latest(tx, tier))))));
            return true;
        });
        return ExitCode.DONE;
    }
}
