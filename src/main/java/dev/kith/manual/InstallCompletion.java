package dev.kith.manual;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Group;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import java.nio.file.Path;
import java.util.function.Supplier;

/** {@code kith completion install}: for people who may not write into the folders of the system. */
record InstallCompletion(Supplier<Group> root) implements Command {
    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(Shell.NAMED)
                .describe("""
                        Writes the completion script into the folder of yours in which the shell looks for it: \
                        $XDG_DATA_HOME/bash-completion/completions for bash, $XDG_CONFIG_HOME/fish/completions for fish, and \
                        $XDG_DATA_HOME/zsh/site-functions for zsh, which has to be told of it. Run it again after an upgrade.""")
                .example("kith completion install bash", "complete kith's commands in bash")
                .example("kith completion install fish --dry-run", "where would it be written?");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Shell shell = Shell.of(arguments, session.env());
        Path place = shell.place(session.env());
        if (session.isDryRun()) {
            session.say(Text.of("It would be written to {0}.", place));
            return ExitCode.DONE;
        }
        InstalledScript.at(place).write(shell.script(root.get()));
        session.say(Text.of("Wrote {0}; new shells complete kith's commands.", place));
        if (shell == Shell.ZSH) {
            session.say(Text.of("zsh needs this in ~/.zshrc, before compinit: fpath=({0} $fpath)", place.getParent()));
        }
        return ExitCode.DONE;
    }
}
