package dev.kith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The file that keeps what was typed in the shell: it names customers, so that its owner alone can read it. */
final class ShellHistory {
    private ShellHistory() {}

    /** The file, there now; null where it can't be made. */
    static @Nullable Path file(Env env) {
        Path folder =
                env.folder().resolve(env.home("XDG_STATE_HOME", ".local/state")).resolve("kith");
        Path file = folder.resolve("history");
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            return file;
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }
}
