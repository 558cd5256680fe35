package dev.kith.doctor;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Db;
import dev.kith.view.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code kith doctor}. */
public final class ExamineDatabase implements Command {
    private static final Option<String> REPAIR =
            Option.text("--repair", "FILE", "write what can be read of a damaged database into a new file");

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
                .with(REPAIR)
                .shows(Examined.COLUMNS)
                .describe("""
                        Looks at the file and its room, at what is in it, at the journal that undo and audit rest on, and at the \
                        versions in use. It changes nothing. The exit code is 7 where there is a problem. --repair copies every row that SQLite \
                        can still read, makes indexes and what is derived anew, and lists what is missing (exit code 7): ids \
                        whose rows can't be read, and rows that refer to such. A backup is better: kith restore.""")
                .example("kith doctor", "is all well?")
                .example("kith doctor --json", "the same for a program")
                .example("kith doctor --repair salvaged.db", "what is left of a damaged file");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Optional<String> repaired = arguments.find(REPAIR);
        if (repaired.isPresent()) {
            return Repair.into(session.path(repaired.get()), session);
        }
        Db db = session.db();
        List<HealthCheck> checks = new ArrayList<>(FileChecks.all(version));
        checks.addAll(DataChecks.all());
        checks.addAll(more);
        List<Examined> examined = new ArrayList<>();
        for (HealthCheck check : checks) {
            examined.add(new Examined(check.name(), session.format().shown(() -> examine(check, db, session))));
        }
        session.show(Listing.of("checks", Examined.COLUMNS, examined));
        long problems = examined.stream().filter(Examined::isProblem).count();
        if (problems == 0) {
            return ExitCode.DONE;
        }
        session.say(problems == 1 ? Text.of("There is a problem.") : Text.of("There are {0} problems.", problems));
        return ExitCode.FINDINGS;
    }

    /** A file so damaged that it can't be read there is a finding as well. */
    private static HealthCheck.Finding examine(HealthCheck check, Db db, Session session) {
        try {
            return db.read(tx -> check.look(tx, session));
        } catch (KithException.Storage e) {
            return HealthCheck.Finding.problem(String.valueOf(e.getMessage()));
        } catch (IllegalStateException e) {
            return HealthCheck.Finding.problem(Text.of("It can't be read: {0}", e.getMessage()));
        }
    }
}
