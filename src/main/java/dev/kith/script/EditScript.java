package dev.kith.script;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Changes;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.util.List;
import java.util.Objects;

/** {@code kith script edit}. */
final class EditScript implements Command {
    private static final Parameter<String> QUESTIONS = ScriptCommand.QUESTIONS.any();
    private static final Option<String> NAME = Option.text("--name", "NAME", "the name from now on");
    private static final List<Option<?>> OPTIONS = List.of(NAME, Options.DESCRIPTION, Options.CLEAR);

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(ScriptCommand.SCRIPT, QUESTIONS)
                .with(OPTIONS)
                .shows(ScriptViews.LINES)
                .describe("""
                        The questions that are given take the place of all that were there. One that says the same as \
                        before stays the same question, with its answers; one that says something else is a new one, \
                        and the answers to the old one stay with the old one. --clear description takes that away.""")
                .example(
                        "kith script edit delivery 'How was delivery? [good|late|never]' 'May we call again?'",
                        "other questions")
                .example("kith script edit delivery --name 'after sale'", "another name");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        boolean asks = arguments.has(QUESTIONS);
        if (!asks && OPTIONS.stream().noneMatch(arguments::has)) {
            throw new KithException.Usage(
                    Text.of("There is nothing to change."), Text.of("See 'kith script edit --help'."));
        }
        List<Wording> questions = asks ? Wording.all(arguments.all(QUESTIONS)) : List.of();
        Written<Script> written = session.change(tx -> edited(arguments, questions, tx));
        Script script = written.value();
        session.showChanged(Card.of(script, ScriptViews.LINES));
        String name = Printable.line(script.name());
        session.did(
                written.operation().isPresent() || session.isDryRun()
                        ? Text.of(
                                "Changed the script {0}, which has {1}.",
                                name, ScriptCommand.counted(script.questions().size()))
                        : Text.of("Nothing to change: {0} is so already.", name),
                written);
        return ExitCode.DONE;
    }

    private static Script edited(Arguments arguments, List<Wording> questions, Tx tx) {
        Scripts scripts = new Scripts(tx);
        Script before = scripts.get(arguments.get(ScriptCommand.SCRIPT));
        Changes changes = new Changes(arguments);
        String name = Script.checkedName(Objects.requireNonNull(changes.value(NAME, before.name())));
        String description = changes.text(Options.DESCRIPTION, before.description());
        changes.refuseUnknown(List.of("description"));
        scripts.save(before, name, description);
        if (!questions.isEmpty()) {
            scripts.ask(before, questions);
        }
        return scripts.get(name);
    }
}
