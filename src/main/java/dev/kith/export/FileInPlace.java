package dev.kith.export;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a file that is there whole or not at all: beside its place, and then moved into it. What is not a file, such
 * as a pipe, is written to as it is. A name that ends in {@code .gz} is packed.
 */
final class FileInPlace {
    private static final int BUFFER = 1 << 16;

    private FileInPlace() {}

    /**
     * Writes what the content writes.
     *
     * @return what the content returns
     * @throws KithException.Invalid where the file can't be there
     */
    static long write(Path file, ToLongFunction<Writer> content) {
        try {
            Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path folder = place.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new KithException.NotFound(
                        Text.of("There is no folder {0}.", file.toAbsolutePath().getParent()));
            }
            if (Files.isDirectory(place)) {
                throw new KithException.Invalid(Text.of("{0} is a folder, not a file.", file));
            }
            boolean asItIs = Files.exists(place) && !Files.isRegularFile(place);
            return asItIs ? fill(place, content) : replace(place, folder, content);
        } catch (AccessDeniedException e) {
            throw new KithException.Invalid(
                    Text.of("{0} can't be written: permission denied.", file),
                    Text.of("Check the folder's permissions."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long replace(Path place, Path folder, ToLongFunction<Writer> content) throws IOException {
        Path part = Files.createTempFile(folder, "." + place.getFileName() + ".", ".part");
        try {
            if (Files.exists(place)) {
                Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(place));
            }
            long result = fill(part, content, isPacked(place));
            try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            return result;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static long fill(Path file, ToLongFunction<Writer> content) throws IOException {
        return fill(file, content, isPacked(file));
    }

    private static long fill(Path file, ToLongFunction<Writer> content, boolean packed) throws IOException {
        try (OutputStream raw = Files.newOutputStream(file);
                OutputStream out = packed ? new GZIPOutputStream(raw, BUFFER) : raw;
                Writer writer =
                        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()), BUFFER)) {
            return content.applyAsLong(writer);
        }
    }

    private static boolean isPacked(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
