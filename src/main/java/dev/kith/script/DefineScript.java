package dev.kith.script;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.util.List;

/** {@code kith script define}. */
final class DefineScript implements Command {
    private static final Parameter<String> NAME = Parameter.text("NAME", "its name");
    private static final Parameter<String> QUESTIONS = ScriptCommand.QUESTIONS.some();

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(NAME, QUESTIONS)
                .with(Options.DESCRIPTION)
                .shows(ScriptViews.LINES)
                .describe("""
                        What stands in brackets at the end of a question says which answers it takes: [good|late|never] \
                        one of these, [1-5] a whole number from 1 to 5; without brackets it takes any text. 'kith call \
                        REF --script NAME' asks the questions one after the other.""")
                .example(
                        "kith script define 'after sale' 'How was delivery? [good|late|never]' 'How do you like it? [1-5]' 'What is missing?'",
                        "three questions")
                .example("kith script define autumn - < questions.txt", "those in a file, one a line");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        String name = Script.checkedName(arguments.get(NAME));
        List<Wording> questions = Wording.all(arguments.all(QUESTIONS));
        Written<Script> written = session.write(
                tx -> new Scripts(tx).add(name, arguments.orNull(Options.DESCRIPTION), questions, session.now()));
        session.showChanged(Card.of(written.value(), ScriptViews.LINES));
        session.did(
                Text.of(
                        "Defined the script {0} with {1}.",
                        Printable.line(name), ScriptCommand.counted(questions.size())),
                written);
        return ExitCode.DONE;
    }
}
