package dev.kith.script;

import dev.kith.base.Text;
import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.cli.Live;
import dev.kith.cli.Parameter;

/** {@code kith script}: lists of questions, and what customers answered. */
public final class ScriptCommand {
    static final Parameter<String> SCRIPT =
            Parameter.text("SCRIPT", "the script, in any case").completing(Live.SCRIPT);
    static final Parameter<String> QUESTIONS =
            Parameter.text("QUESTION", "a question: 'How was delivery? [good|late|never]'; - reads them from stdin");

    private ScriptCommand() {}

    /** Its verbs. */
    public static Group group() {
        return new Group(
                new Entry("define", "Make a list of questions", DefineScript::new),
                new Entry("list", "List scripts", ListScripts::new).alias("ls"),
                new Entry("show", "Show the questions of a script", ShowScript::new),
                new Entry("edit", "Give a script other questions or another name", EditScript::new),
                new Entry("answers", "Count what customers answered", CountAnswers::new),
                new Entry("drop", "Drop a script", DropScript::new));
    }

    /** {@code 1 question}, {@code 3 questions}. */
    static String counted(int questions) {
        return questions == 1 ? Text.of("1 question") : Text.of("{0} questions", questions);
    }
}
