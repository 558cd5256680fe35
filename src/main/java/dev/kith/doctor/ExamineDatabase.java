package dev.kith.doctor;

import dev.kith.base.KithException;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Db;
import dev.kith.view.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** {@code kith doctor}. */
public final class ExamineDatabase implements Command {
    private final String version;
    private final List<HealthCheck> more;

    /** Takes the program's version and what features look at. */
    public ExamineDatabase(String version, List<HealthCheck> more) {
        this.version = version;
        this.more = List.copyOf(more);
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .shows(Examined.COLUMNS)
                .describe("""
                        Looks at the file and its room, at what is in it, at the journal that undo and audit rest on, and at the \
                        versions in use. It changes nothing. The exit code is 7 where there is a problem.""")
                .example("kith doctor", "is all well?")
                .example("kith doctor --json", "the same for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Db db = session.db();
        List<HealthCheck> checks = new ArrayList<>(FileChecks.all(version));
        checks.addAll(DataChecks.all());
        checks.addAll(more);
        List<Examined> examined = new ArrayList<>();
        for (HealthCheck check : checks) {
            examined.add(new Examined(check.name(), examine(check, db, session)));
        }
        session.show(Listing.of("checks", Examined.COLUMNS, examined));
        long problems = examined.stream().filter(Examined::isProblem).count();
        if (problems == 0) {
            return ExitCode.DONE;
        }
        session.say(problems == 1 ? "There is a problem." : "There are " + problems + " problems.");
        return ExitCode.FINDINGS;
    }

    /** A file so damaged that it can't be read there is a finding as well. */
    private static HealthCheck.Finding examine(HealthCheck check, Db db, Session session) {
        try {
            return db.read(tx -> check.look(tx, session));
        } catch (KithException.Storage e) {
            return HealthCheck.Finding.problem(Objects.requireNonNullElse(e.getMessage(), "It can't be read."));
        } catch (IllegalStateException e) {
            return HealthCheck.Finding.problem("It can't be read: " + e.getMessage());
        }
    }
}
