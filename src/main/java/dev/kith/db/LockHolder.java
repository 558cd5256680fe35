package dev.kith.db;

import dev.kith.base.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds out which process holds a file's write lock, where the system tells (Linux: /proc/locks). */
final class LockHolder {
    private static final Path LOCKS = Path.of("/proc/locks");
    private static final String WAL_WRITE_LOCK = "120";

    private LockHolder() {}

    /** A name for the holder of the lock, to be put into a sentence. */
    static String of(Path file) {
        try {
            Path shared = file.resolveSibling(file.getFileName() + "-shm");
            String inode = ":" + Files.getAttribute(shared, "unix:ino");
            List<String> locks = Files.readAllLines(LOCKS, StandardCharsets.US_ASCII);
            for (String lock : locks) {
                String[] words = lock.trim().split("\\s+", -1);
                if (words.length >= 8
                        && words[3].equals("WRITE")
                        && words[5].endsWith(inode)
                        && words[6].equals(WAL_WRITE_LOCK)) {
                    return describe(Long.parseLong(words[4]));
                }
            }
        } catch (IOException | RuntimeException e) {
            return Text.of("another program");
        }
        return Text.of("another program");
    }

    private static String describe(long process) throws IOException {
        Path name = Path.of("/proc/" + process + "/comm");
        return Text.of(
                "{0} (process {1})",
                Files.readString(name, StandardCharsets.UTF_8).strip(), process);
    }
}
