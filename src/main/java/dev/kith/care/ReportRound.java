package dev.kith.care;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.script.ScriptViews;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import java.util.ArrayList;
import java.util.List;

/** {@code kith report round}. */
public final class ReportRound implements Command {
    private static final Parameter<Period> PERIOD = CareOptions.PERIOD.optional();
    private static final Option<Boolean> ANSWERS =
            Option.flag("--answers", "what the customers of a round answered to the questions of the plan's script");

    @Override
    public Spec spec() {
        List<Column<?>> columns = new ArrayList<>(CareViews.ROUNDS);
        columns.addAll(ScriptViews.ANSWERS);
        return Spec.reading()
                .takes(CareOptions.PLAN, PERIOD)
                .with(ANSWERS)
                .shows(columns)
                .describe(Rounds.HELP)
                .example("kith report round fair-call", "all rounds of a plan, in numbers")
                .example("kith report round fair-call 2026-11 --json", "one of them, for a program")
                .example("kith report round fair-call 2026-11 --answers", "and what its customers answered");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Period period = arguments.find(PERIOD).orElse(null);
        if (arguments.has(ANSWERS) && period == null) {
            throw new KithException.Usage(
                    Text.of("--answers is about one round."), Text.of("Name its period: 2026-11, 2026-Q4."));
        }
        session.read(tx -> {
            Plan plan = new Plans(tx).get(arguments.get(CareOptions.PLAN));
            if (arguments.has(ANSWERS) && period != null) {
                session.show(
                        Listing.of("answers", ScriptViews.ANSWERS, RoundAnswers.of(plan, period, tx)),
                        Text.of("The script has no questions."));
            } else {
                session.show(
                        Listing.of(
                                "rounds",
                                CareViews.ROUNDS,
                                new Rounds(tx, session.now(), session.zone()).list(plan, period)),
                        Text.of("The plan made nothing for that."));
            }
            return true;
        });
        return ExitCode.DONE;
    }
}
