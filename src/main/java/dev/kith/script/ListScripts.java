package dev.kith.script;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;

/** {@code kith script list}. */
final class ListScripts implements Command {

    @Override
    public Spec spec() {
        return Spec.reading()
                .shows(ScriptViews.LINES)
                .describe("Contacts are those in which at least one question was answered.")
                .example("kith script list", "all scripts")
                .example("kith script list --json", "the same for a program, with the questions");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.show(
                Listing.of("scripts", ScriptViews.LINES, session.read(tx -> new Scripts(tx).list())),
                Text.of("There are no scripts. To make one: kith script define NAME QUESTION..."));
        return ExitCode.DONE;
    }
}
