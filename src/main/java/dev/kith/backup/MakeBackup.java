package dev.kith.backup;

import dev.kith.base.KithException;
import dev.kith.base.Megabytes;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code kith backup}. */
public final class MakeBackup implements Command {
    private static final Parameter<String> TARGET = Parameter.text(
                    "FILE|DIR", "the file, or a folder that gets one named after the time")
            .optional();
    private static final Option<Keep> KEEP = Option.of(
            "--keep",
            "PERIODS",
            "remove older ones, but of the last days, weeks, months: daily:7,weekly:4",
            (text, session) -> Keep.parse(text));
    private static final Option<String> RECIPIENT = Option.text(
                    "--recipient", "AGE", "encrypt for who has this age key")
            .many();

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(TARGET)
                .with(KEEP, RECIPIENT)
                .shows(Backup.COLUMNS)
                .describe("""
                        Copies the database as it is at one moment, while others may write, reads the copy once to check it, and puts \
                        it in its place when the disk has it. A folder is a name that ends in / or is one already; without a name, \
                        it is the folder backups beside the database. --keep removes backups of this database from the folder, by \
                        their names: of each of the last days, weeks (from Monday), months, years or hours that have one, the last \
                        stays; what was just made always stays. With --recipient the file is encrypted in the format of age, \
                        age-encryption.org/v1, and needs the identity to be restored.""")
                .example("kith backup", "a copy in the folder backups beside the database")
                .example("kith backup saved/ --keep daily:7,weekly:4,monthly:12 -q", "every night, from cron")
                .example(
                        "kith backup secret.db.age --recipient"
                                + " age1ej9gdvk7rnv0fplpuuxvy9kt2h3hkxx5nm7enxhgpaacnlclganqsthc80",
                        "one that only the holder of the key can read");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Path database = session.db().file();
        String named = arguments.find(TARGET).orElse(database.resolveSibling("backups") + "/");
        Path target = session.path(named);
        boolean inFolder = named.endsWith("/") || Files.isDirectory(target);
        Optional<Keep> keep = arguments.find(KEEP);
        if (keep.isPresent() && !inFolder) {
            throw new KithException.Usage(Text.of("--keep needs a folder."), Text.of("Write {0}/.", named));
        }
        Writing writing = new Writing(database, arguments.all(RECIPIENT));
        Shelf shelf = Shelf.of(target, database);
        Path place = inFolder ? shelf.place(session.now(), arguments.has(RECIPIENT)) : target;
        long bytes = 0;
        if (session.isDryRun()) {
            session.say(Text.of("It would be written to {0}.", place));
        } else {
            bytes = writing.to(place, inFolder);
            session.say(Text.of("Backed up to {0}, {1}, whole and checked.", place, Megabytes.text(bytes)));
        }
        List<Backup> backups = new ArrayList<>(List.of(new Backup(place, session.now(), bytes, Backup.Fate.MADE)));
        keep.ifPresent(some -> new Rotation(shelf, some, session).add(backups));
        session.showChanged(Listing.of("backups", Backup.COLUMNS, backups));
        return ExitCode.DONE;
    }
}
