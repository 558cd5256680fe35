package dev.kith.care;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.db.Tx;
import dev.kith.script.Answers;
import dev.kith.script.Script;
import dev.kith.script.ScriptViews;
import dev.kith.script.Scripts;
import dev.kith.script.Tally;
import java.util.List;

/** What the customers of a round answered to the questions of its plan. */
final class RoundAnswers {
    private RoundAnswers() {}

    /** Throws KithException.Conflict where the plan asks none, and NotFound where there is no such script. */
    static List<ScriptViews.Line> of(Plan plan, Period period, Tx tx) {
        String name = plan.work().script();
        if (name == null) {
            throw new KithException.Conflict(
                    Text.of("The plan {0} asks no questions.", Printable.line(plan.name())),
                    Text.of("To give it a script: kith care edit '{0}' --script SCRIPT", plan.name()));
        }
        Scripts scripts = new Scripts(tx);
        Script script = scripts.get(name);
        return ScriptViews.Line.of(
                Tally.of(scripts.questions(script), new Answers(tx).of(script, Rounds.answers(plan, period))).stream()
                        .filter(tally -> tally.question().place() != null || tally.answered() > 0)
                        .toList());
    }
}
