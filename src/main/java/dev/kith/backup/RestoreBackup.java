package dev.kith.backup;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code kith restore}. */
public final class RestoreBackup implements Command {
    private static final Parameter<String> FILE = Parameter.text("FILE", "a backup");
    private static final Option<String> IDENTITY =
            Option.text("--identity", "FILE", "the age identity that decrypts it, as age-keygen writes it");

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(FILE)
                .with(IDENTITY)
                .asksFirst()
                .describe("""
                        Checks a backup, keeps what is in the database in a file beside it, and then replaces all of it at once: who \
                        has it open sees the one or the other. A database that is damaged is moved aside. It asks first, unless \
                        there is no database; --dry-run only checks.""")
                .example("kith restore saved.db --dry-run", "is this backup whole?")
                .example("kith restore saved.db --yes", "go back to it without being asked")
                .example("kith restore off-site.db.age --identity key.txt --yes", "one that was encrypted");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        String named = arguments.get(FILE);
        Path database = session.databaseFile();
        try (Restoring restoring = new Restoring(database, session.now())) {
            long operations = restoring.take(
                    session.path(named),
                    arguments.find(IDENTITY).map(session::path).orElse(null));
            String what = Text.of("{0} is whole: {1} operations.", named, operations);
            if (session.isDryRun()) {
                session.say(Text.of("{0} Dry run: nothing was changed.", what));
                return ExitCode.DONE;
            }
            if (Files.exists(database)) {
                session.say(what);
                session.confirm(Text.of("Replace everything in {0} by it?", database));
            }
            Path kept = restoring.restore();
            session.say(Text.of(
                    "Restored {0} from {1}.{2}",
                    database, named, kept == null ? "" : Text.of(" What was there is kept at {0}.", kept)));
            return ExitCode.DONE;
        }
    }
}
