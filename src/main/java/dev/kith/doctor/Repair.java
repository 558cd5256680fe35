package dev.kith.doctor;

import dev.kith.base.KithException;
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
            throw new KithException.NotFound("There is no database at " + damaged + ".");
        }
        if (Files.exists(place)) {
            throw new KithException.Conflict("There is a file at " + place + " already.", "Name a new one.");
        }
        Salvage.Result result = salvage(damaged, place);
        List<String> missing = new ArrayList<>();
        for (Salvage.Lost lost : result.lost()) {
            missing.add(
                    lost.first() == lost.last()
                            ? "Row %d of %s.".formatted(lost.first(), lost.table())
                            : "Rows %d to %d of %s, as many as there were."
                                    .formatted(lost.first(), lost.last(), lost.table()));
        }
        missing.addAll(result.findings());
        session.show(Listing.of("missing", COLUMNS, missing), "Nothing is missing.");
        session.say("Saved %d rows in %s. %s is as it was.".formatted(result.rows(), place, damaged));
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
            throw new KithException.Invalid(place + " can't be written.", "Check its folder.");
        }
    }
}
