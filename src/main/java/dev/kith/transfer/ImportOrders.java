package dev.kith.transfer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;

/** {@code kith import orders}. */
final class ImportOrders implements Command {
    ImportOrders(Afterwards afterwards) {}

    @Override
    public Spec spec() {
        return Spec.changing().takes(ImportOptions.FILE);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        return ExitCode.DONE;
    }
}
