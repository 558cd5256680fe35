package dev.kith.backup;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.db.Copies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Writes one backup: under another name until it is whole, checked and on the disk. */
final class Writing {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path database;
    private final List<RecipientStanzaWriter> recipients;

    /** Takes the keys for whom it is encrypted; for nobody, it is not. */
    Writing(Path database, List<String> recipients) {
        this.database = database;
        this.recipients = recipients.stream().map(Age::recipient).toList();
    }

    /**
     * Writes it; returns its size.
     *
     * @param inFolder whether its folder is made where there is none, for its owner alone
     * @throws KithException.Conflict where there is a file already
     */
    long to(Path place, boolean inFolder) {
        try {
            Path folder = Objects.requireNonNull(place.toAbsolutePath().getParent());
            if (Files.isRegularFile(folder)) {
                throw new KithException.Invalid(Text.of("{0} is a file, not a folder.", folder));
            }
            if (inFolder) {
                Files.createDirectories(folder, OWNER_ONLY);
            }
            if (!Files.isDirectory(folder)) {
                throw new KithException.NotFound(Text.of("There is no folder {0}.", folder));
            }
            if (Files.exists(place)) {
                throw exists(place);
            }
            Path part = Files.createTempFile(folder, "." + place.getFileName() + ".", ".part");
            try {
                fill(part);
                Files.move(part, place);
                return Files.size(place);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (FileAlreadyExistsException e) {
            throw exists(place);
        } catch (AccessDeniedException e) {
            throw new KithException.Invalid(
                    Text.of("{0} can't be written: permission denied.", place),
                    Text.of("Check the folder's permissions."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Path part) throws IOException {
        if (recipients.isEmpty()) {
            Copies.write(database, part);
            Copies.check(part);
            return;
        }
        Path plain = Files.createTempFile(
                database.toAbsolutePath().getParent(), "." + database.getFileName() + ".", ".part");
        try {
            Copies.write(database, plain);
            Copies.check(plain);
            Age.encrypt(plain, part, recipients);
        } finally {
            Files.deleteIfExists(plain);
        }
    }

    private static KithException exists(Path place) {
        return new KithException.Conflict(
                Text.of("There is a file at {0} already.", place), Text.of("Name another, or a folder."));
    }
}
