package dev.kith.script;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Where;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith script answers}. */
final class CountAnswers implements Command {

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(ScriptCommand.SCRIPT)
                .with(Options.SINCE, Options.UNTIL)
                .shows(ScriptViews.ANSWERS)
                .describe("""
                        --since and --until are about when the contacts were. A question that is asked no more has no \
                        number, and is shown where it was answered. The mean is that of all numbers answered to the \
                        question.""")
                .example("kith script answers delivery", "how often each answer was given")
                .example("kith script answers delivery --since -90d --json", "of the last 90 days, for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Where within = arguments
                .where(Options.SINCE, "i.started_at >= ?")
                .and(arguments.where(Options.UNTIL, "i.started_at < ?"));
        session.read(tx -> {
            Scripts scripts = new Scripts(tx);
            Script script = scripts.get(arguments.get(ScriptCommand.SCRIPT));
            List<Answer> answers = new Answers(tx).of(script, within);
            List<Tally> tallies = Tally.of(scripts.questions(script), answers).stream()
                    .filter(tally -> tally.question().place() != null || tally.answered() > 0)
                    .toList();
            session.show(Listing.of("answers", ScriptViews.ANSWERS, ScriptViews.Line.of(tallies)));
            if (answers.isEmpty()) {
                session.say(Text.of("Nobody has answered {0} in this time.", Printable.line(script.name())));
            }
            return true;
        });
        return ExitCode.DONE;
    }
}
