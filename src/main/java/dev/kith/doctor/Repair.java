package dev.kith.doctor;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.db.Salvage;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Salvages a damaged database into a new file, and says what is missing there. */
final class Repair {
    private static final List<Column<String>> COLUMNS = List.of(Column.text("missing", "Missing", missing -> missing));

    private Repair() {}

    /** Leaves the damaged file as it is. */
    static ExitCode into(Path place, Session session) {
        Path damaged = session.databaseFile();
        if (!Files.isRegularFile(damaged)) {
            throw new KithException.NotFound(Text.of("There is no database at {0}.", damaged));
        }
        if (Files.exists(place)) {
            throw new KithException.Conflict(
                    Text.of("There is a file at {0} already.", place), Text.of("Name a new one."));
        }
        Salvage.Result result = salvage(damaged, place);
        List<String> missing = new ArrayList<>();
        for (Salvage.Lost lost : result.lost()) {
            missing.add(
                    lost.first() == lost.last()
                            ? Text.of("Row {0} of {1}.", lost.first(), lost.table())
                            : Text.of(
                                    "Rows {0} to {1} of {2}, as many as there were.",
                                    lost.first(), lost.last(), lost.table()));
        }
        missing.addAll(result.findings());
        session.show(Listing.of("missing", COLUMNS, missing), Text.of("Nothing is missing."));
        session.say(Text.of("Saved {0} rows in {1}. {2} is as it was.", result.rows(), place, damaged));
        return missing.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static Salvage.Result salvage(Path damaged, Path place) {
        try {
            Path part =
                    Files.createTempFile(place.toAbsolutePath().getParent(), "." + place.getFileName() + ".", ".part");
            try {
                Salvage.Result result = Salvage.into(damaged, part);
                Files.move(part, place);
                return result;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new KithException.Invalid(Text.of("{0} can't be written.", place), Text.of("Check its folder."));
        }
    }
}
