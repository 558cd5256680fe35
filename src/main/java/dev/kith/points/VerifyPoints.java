package dev.kith.points;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith points verify}. */
final class VerifyPoints implements Command {
    private static final List<Column<String>> COLUMNS = List.of(Column.text("finding", "Finding", finding -> finding));

    @Override
    public Spec spec() {
        return Spec.reading()
                .shows(COLUMNS)
                .example("kith points verify", "whether every entry, lot and hold adds up")
                .example("kith points verify --json", "the findings, for a program")
                .describe("""
                        Reads the whole ledger and recomputes it: each entry against what it gave to lots and took from them, each lot and each debt entry by entry, each hold against what settled it, each return against its award. The exit code is 7 where anything differs.""");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        PointsCheck.Result result = session.read(new PointsCheck()::run);
        session.show(
                Listing.of("findings", COLUMNS, result.findings()),
                Text.of("The ledger adds up: {0} entries, {1} lots.", result.entries(), result.lots()));
        return result.findings().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
