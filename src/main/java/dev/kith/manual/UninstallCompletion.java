package dev.kith.manual;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import java.nio.file.Path;

/** {@code kith completion uninstall}. */
final class UninstallCompletion implements Command {
    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(Shell.NAMED)
                .example("kith completion uninstall bash", "remove what install wrote")
                .example("kith completion uninstall zsh --dry-run", "what would be removed?");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Path place = Shell.of(arguments, session.env()).place(session.env());
        InstalledScript script = InstalledScript.at(place);
        if (!script.isThere()) {
            session.say(Text.of("There is nothing at {0}.", place));
        } else if (session.isDryRun()) {
            session.say(Text.of("It would remove {0}.", place));
        } else {
            script.remove();
            session.say(Text.of("Removed {0}.", place));
        }
        return ExitCode.DONE;
    }
}
