package dev.kith.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what should come out. {@code -Dkith.rewrite=true} writes them anew instead of comparing. */
public final class Golden {
    private Golden() {}

    public static boolean isRewriting() {
        return Boolean.getBoolean("kith.rewrite");
    }

    /** Fails where the file does not say the same. */
    public static void check(Path file, String actual) {
        try {
            String expected = Files.exists(file) ? Files.readString(file) : "";
            if (expected.equals(actual) && Files.exists(file)) {
                return;
            }
            if (!isRewriting()) {
                throw new AssertionError("%s: - is expected, + came (mvn test -Dkith.rewrite=true writes it)%n%s"
                        .formatted(file, Diff.of(expected, actual)));
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
