package dev.kith.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.KithException;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgeTest {
    private static final String RECIPIENT = "age1ej9gdvk7rnv0fplpuuxvy9kt2h3hkxx5nm7enxhgpaacnlclganqsthc80";
    private static final String IDENTITY = "AGE-SECRET-KEY-1PJA74G0NTC664SDHHRU3ZSHJ3QKKL05LGRLG6JSKHPCGL8Q2W9ASYA6S74";
    private static final int CHUNK = 1 << 16;

    @TempDir
    Path folder;

    private Path identity;

    @BeforeEach
    void key() throws IOException {
        identity = Files.writeString(folder.resolve("key.txt"), "# made for this test\n" + IDENTITY + "\n");
    }

    /** Sizes around those of the format's chunks too. */
    @Test
    void whatIsEncryptedComesBack() {
        Generator<Integer> sizes = Generator.ints(0, 3 * CHUNK);
        Property.check(20, sizes, this::comesBack);
        List.of(0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK).forEach(this::comesBack);
    }

    private void comesBack(int size) {
        byte[] bytes = bytes(size);
        Path encrypted = encrypted(bytes);
        assertTrue(Age.isEncrypted(encrypted));
        assertArrayEquals(bytes, decrypted(encrypted));
    }

    @Test
    void anythingThatIsChangedOrCutOffIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(encrypted(bytes(2 * CHUNK)));
        for (int length : new int[] {10, 100, 200, CHUNK, whole.length - 1}) {
            Path cut = Files.write(folder.resolve("cut.age"), Arrays.copyOf(whole, length));
            assertThrows(KithException.Invalid.class, () -> decrypted(cut), "cut at " + length);
        }
        for (int place : new int[] {30, 150, 300, CHUNK + 300, whole.length - 1}) {
            byte[] changed = whole.clone();
            changed[place] ^= 1;
            Path file = Files.write(folder.resolve("changed.age"), changed);
            assertThrows(KithException.Invalid.class, () -> decrypted(file), "changed at " + place);
        }
    }

    @Test
    void theAgeProgramReadsWhatIsWrittenHereAndTheOtherWayRound() throws Exception {
        Assumptions.assumeTrue(run("age", "--version") == 0, "the age program is not installed here");
        byte[] bytes = bytes(3 * CHUNK + 7);
        Path encrypted = encrypted(bytes);
        Path decrypted = folder.resolve("by-age");
        assertEquals(0, run("age", "-d", "-i", identity.toString(), "-o", decrypted.toString(), encrypted.toString()));
        assertArrayEquals(bytes, Files.readAllBytes(decrypted));
        for (List<String> options : List.of(List.of("-e"), List.of("-e", "-a"))) {
            Path theirs = folder.resolve("theirs.age");
            List<String> command = new java.util.ArrayList<>(List.of("age"));
            command.addAll(options);
            command.addAll(List.of("-r", RECIPIENT, "-o", theirs.toString(), decrypted.toString()));
            assertEquals(0, run(command.toArray(String[]::new)));
            assertTrue(Age.isEncrypted(theirs));
            assertArrayEquals(bytes, decrypted(theirs));
        }
    }

    private Path encrypted(byte[] bytes) {
        try {
            Path plain = Files.write(folder.resolve("plain"), bytes);
            Path encrypted = Files.write(folder.resolve("encrypted.age"), new byte[0]);
            Age.encrypt(plain, encrypted, List.of(Age.recipient(RECIPIENT)));
            return encrypted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] decrypted(Path encrypted) {
        try {
            Path plain = Files.write(folder.resolve("decrypted"), new byte[0]);
            Age.decrypt(encrypted, identity, plain);
            return Files.readAllBytes(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new SplittableRandom(size).nextBytes(bytes);
        return bytes;
    }

    /** The exit code, or 127 where there is no such program. */
    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return 127;
        }
    }
}
