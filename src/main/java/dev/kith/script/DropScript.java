package dev.kith.script;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;

/** {@code kith script drop}. */
final class DropScript implements Command {

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(ScriptCommand.SCRIPT)
                .asksFirst()
                .describe("With all answers to its questions; it asks first, or needs --yes, where there are any.")
                .example("kith script drop delivery --yes", "no script any more")
                .example("kith script drop delivery --dry-run", "what would happen");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        String name = arguments.get(ScriptCommand.SCRIPT);
        Script asked = session.read(tx -> new Scripts(tx).get(name));
        if (asked.contacts() > 0 && !session.isDryRun()) {
            session.confirm(Text.of(
                    "Drop the script {0} with the answers of {1}?", Printable.line(asked.name()), contacts(asked)));
        }
        Written<Script> written = session.change(tx -> {
            Scripts scripts = new Scripts(tx);
            Script script = scripts.get(name);
            scripts.drop(script);
            return script;
        });
        Script script = written.value();
        session.did(
                Text.of(
                        "Dropped the script {0}{1}",
                        Printable.line(script.name()),
                        script.contacts() == 0 ? "." : Text.of(" with the answers of {0}.", contacts(script))),
                written);
        return ExitCode.DONE;
    }

    private static String contacts(Script script) {
        return script.contacts() == 1 ? Text.of("1 contact") : Text.of("{0} contacts", script.contacts());
    }
}
