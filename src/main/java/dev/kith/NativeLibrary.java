package dev.kith;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where a native image has SQLite's library: beside it, or, where only the executable was copied, in the user's cache,
 * unpacked once. The driver by itself would unpack it at each start, which costs more than the start.
 */
final class NativeLibrary {
    private static final String NAME = "libsqlitejdbc.so";
    private static final String RESOURCE = "/org/sqlite/native/Linux/x86_64/" + NAME;

    private NativeLibrary() {}

    /**
     * The folder with the library; empty where it can't be had, and the driver has to help itself.
     *
     * @param executable the folder of the executable
     * @param cache a folder of the user's for this version of kith, which need not be there
     */
    static Optional<Path> folder(Path executable, Path cache) {
        if (Files.exists(executable.resolve(NAME))) {
            return Optional.of(executable);
        }
        try {
            unpack(cache);
            return Optional.of(cache);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void unpack(Path cache) throws IOException {
        Path library = cache.resolve(NAME);
        if (Files.exists(library)) {
            return;
        }
        Files.createDirectories(cache);
        Path part = Files.createTempFile(cache, NAME, ".part");
        try (InputStream in = NativeLibrary.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("no library for this system");
            }
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, library, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
