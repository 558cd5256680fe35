package dev.kith.manual;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import java.util.function.Supplier;

/** {@code kith completion}: scripts that teach a shell kith's commands. */
public final class CompletionCommand {
    private CompletionCommand() {}

    /** A verb for each shell; the root is what they complete. */
    public static Group group(Supplier<Group> root) {
        return new Group(
                new Entry("bash", "Print the completion script for bash", () -> new PrintCompletion(Shell.BASH, root)),
                new Entry("zsh", "Print the completion script for zsh", () -> new PrintCompletion(Shell.ZSH, root)),
                new Entry("fish", "Print the completion script for fish", () -> new PrintCompletion(Shell.FISH, root)),
                new Entry("values", "Print values that begin as given", CompleteValues::new).hide());
    }
}
