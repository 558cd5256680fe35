package dev.kith.script;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;

/** {@code kith script show}. */
final class ShowScript implements Command {

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(ScriptCommand.SCRIPT)
                .shows(ScriptViews.QUESTIONS)
                .describe("The questions are shown as 'kith script define' and 'kith script edit' take them.")
                .example("kith script show delivery", "its questions")
                .example(
                        "kith script show delivery --columns question --format tsv --no-header > questions.txt",
                        "into a file, to be edited and read by 'kith script edit delivery -'");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Script script = session.read(tx -> new Scripts(tx).get(arguments.get(ScriptCommand.SCRIPT)));
        session.show(Listing.of("questions", ScriptViews.QUESTIONS, script.questions()));
        return ExitCode.DONE;
    }
}
