package dev.kith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {
    private static final String NAME = "libsqlitejdbc.so";

    @TempDir
    Path folder;

    @Test
    void besideTheExecutable() throws IOException {
        Files.createFile(folder.resolve(NAME));
        assertEquals(Optional.of(folder), NativeLibrary.folder(folder, folder.resolve("cache")));
        assertTrue(Files.notExists(folder.resolve("cache")));
    }

    @Test
    void unpackedOnceIntoTheCache() throws IOException {
        Path cache = folder.resolve("cache/kith/1");
        assertEquals(Optional.of(cache), NativeLibrary.folder(folder, cache));
        assertTrue(Files.size(cache.resolve(NAME)) > 1_000_000);
        FileTime first = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(cache.resolve(NAME), first);
        assertEquals(Optional.of(cache), NativeLibrary.folder(folder, cache));
        assertEquals(first, Files.getLastModifiedTime(cache.resolve(NAME)));
        try (Stream<Path> files = Files.list(cache)) {
            assertEquals(List.of(cache.resolve(NAME)), files.toList());
        }
    }

    @Test
    void noPlaceForIt() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertEquals(Optional.empty(), NativeLibrary.folder(folder, file.resolve("cache")));
    }
}
