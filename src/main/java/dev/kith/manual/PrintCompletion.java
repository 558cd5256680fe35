package dev.kith.manual;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Group;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import java.util.function.Supplier;

/** {@code kith completion bash}, and the other shells. */
record PrintCompletion(Shell shell, Supplier<Group> root) implements Command {

    @Override
    public Spec spec() {
        String line = "kith completion " + shell.word();
        return Spec.reading().example(line, "print the script").example(line + " > " + shell.file(), shell.use());
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.print(shell.script(root.get()));
        return ExitCode.DONE;
    }
}
