package dev.kith.tier;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.programme.Programmes;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import java.util.ArrayList;
import java.util.List;

/** {@code kith points tier run}. */
final class RunTiers implements Command {
    private static final List<Column<Line>> COLUMNS = List.of(
            Column.text("programme", "Programme", Line::programme),
            Column.whole("risen", "Risen", line -> line.result().risen()),
            Column.whole("fallen", "Fallen", line -> line.result().fallen()),
            Column.whole("kept", "Kept", line -> line.result().kept()),
            Column.whole("below_grants", "Below grants", line -> line.result().below()),
            Column.whole("grants_ended", "Grants ended", line -> line.result().grantsEnded()));

    /** What a run did in a programme. */
    private record Line(String programme, Evaluation.Result result) {}

    @Override
    public Spec spec() {
        return Spec.changing()
                .with(TierOptions.PROGRAMME)
                .shows(COLUMNS)
                .describe("""
                        For cron, once a day: windows and grants that are over end, and who has enough rises, in one operation. Days \
                        on which it was not run are caught up in their order, and the same again does nothing. Orders raise \
                        tiers as they arrive, whether it is run or not; points that are awarded by hand raise them by the next run, \
                        as of the day on which they were awarded. What came late, and limits that were lowered, count from today on.""")
                .example("kith points tier run", "in all programmes: a line for cron")
                .example("kith points tier run --dry-run --json", "what would be done, in numbers");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Written<List<Line>> written = session.change(tx -> lines(tx, arguments, session));
        session.showChanged(Listing.of("programmes", COLUMNS, written.value()));
        session.did(Counts.sentence(written.value().stream().map(Line::result).toList()), written);
        return ExitCode.DONE;
    }

    private static List<Line> lines(Tx tx, Arguments arguments, Session session) {
        Schemes schemes = new Schemes(tx);
        List<Scheme> all = arguments.has(TierOptions.PROGRAMME)
                ? List.of(schemes.get(TierOptions.programme(arguments, tx)))
                : schemes.list();
        if (all.isEmpty()) {
            throw new KithException.NotFound(
                    Text.of("There are no tiers."), Text.of("To make them: kith points tier init LIMIT LIMIT LIMIT"));
        }
        List<Line> lines = new ArrayList<>();
        for (Scheme scheme : all) {
            Evaluation evaluation = new Evaluation(tx, scheme, session.now(), session.zone());
            lines.add(new Line(new Programmes(tx).get(scheme.programme()).name(), evaluation.run()));
        }
        return lines;
    }
}
