package dev.kith.manual;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.cli.Session;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** {@code kith completion}: scripts that teach a shell kith's commands. */
public final class CompletionCommand {
    private CompletionCommand() {}

    /**
     * A verb for each shell.
     *
     * @param root what they complete
     * @param queries what a query that is being typed may go on with
     */
    public static Group group(Supplier<Group> root, BiFunction<String, Session, List<String>> queries) {
        return new Group(
                new Entry("bash", "Print the completion script for bash", () -> new PrintCompletion(Shell.BASH, root)),
                new Entry("zsh", "Print the completion script for zsh", () -> new PrintCompletion(Shell.ZSH, root)),
                new Entry("fish", "Print the completion script for fish", () -> new PrintCompletion(Shell.FISH, root)),
                new Entry("install", "Keep the script where the shell finds it", () -> new InstallCompletion(root)),
                new Entry("uninstall", "Remove what install wrote", UninstallCompletion::new),
                new Entry("values", "Print values that begin as given", () -> new CompleteValues(queries)).hide());
    }
}
