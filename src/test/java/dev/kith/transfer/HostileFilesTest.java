package dev.kith.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.kith.testing.Ran;
import dev.kith.testing.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that nobody should have made, but somebody did: each ends in a sentence, and the customers are all there. */
class HostileFilesTest {
    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void oneCustomer() {
        world = World.in(folder);
        world.out("customer add Ada");
    }

    private Ran take(String text) {
        world.write("people.csv", text);
        return world.run("import customers people.csv");
    }

    private void assertCustomers(String names) {
        assertEquals(names, world.out("customer list --columns name --format tsv --no-header"));
    }

    private static void assertTold(int code, String sentence, Ran ran) {
        assertEquals(code, ran.code(), ran.err());
        assertTrue(ran.err().contains(sentence), ran.err());
    }

    @Test
    void aBinaryFile() throws IOException {
        byte[] bytes = new byte[20_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * i * 31);
        }
        Files.write(folder.resolve("people.csv"), bytes);
        assertTold(4, "people.csv is not a text file.", world.run("import customers people.csv"));
        assertCustomers("Ada\n");
    }

    @Test
    void bytesThatAreNoUtf8FarDownInTheFile() throws IOException {
        byte[] bytes = ("name\nZoë\n" + "Bo\n".repeat(20_000) + "Z?e\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xeb;
        Files.write(folder.resolve("people.csv"), bytes);
        assertTold(4, "people.csv is not text in UTF-8.", world.run("import customers people.csv"));
        assertCustomers("Ada\n");
    }

    @Test
    void aGzipFileThatWasCutOff() throws IOException {
        Files.write(folder.resolve("people.csv"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2});
        assertTold(4, "people.csv can't be read: ", world.run("import customers people.csv"));
        assertCustomers("Ada\n");
    }

    @Test
    void aFileWithoutReadPermission() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may read every file");
        Path file = Files.writeString(folder.resolve("people.csv"), "name\nZoe\n");
        assertTrue(file.toFile().setReadable(false));
        assertTold(3, "people.csv can't be read: permission denied.", world.run("import customers people.csv"));
    }

    @Test
    void aNulIsOfOneRow() {
        assertTold(6, "rejected 1: nul, as in line 2: ", take("name,city\nZo\0e,Leeds\nBo,York\n"));
        assertCustomers("Ada\nBo\n");
    }

    @Test
    void aCellOfTenMegabytesIsOfOneRow() {
        assertTold(
                6,
                "rejected 1: too_long, as in line 2: ",
                take("name,notes\nZoe," + "x".repeat(10_000_000) + "\nBo,\n"));
        assertCustomers("Ada\nBo\n");
    }

    @Test
    void aQuoteThatSwallowsTheRestOfALargeFileIsNotReadToItsEnd() {
        assertTold(4, "a quote is opened and never closed", take("name\n\"Zoe\n" + "Bo\n".repeat(8_000_000)));
        assertCustomers("Ada\n");
    }

    @Test
    void twentyThousandColumns() {
        String[] names = new String[20_000];
        Arrays.setAll(names, i -> "c" + i);
        String header = String.join(",", names);
        assertTold(0, "1 created", take("name," + header + "\nZoe," + header + "\n"));
        assertTold(4, "No column of the header is recognised: c0, c1, ", take(header + "\n" + header + "\n"));
        assertCustomers("Ada\nZoe\n");
    }

    @Test
    void headersThatAreNone() {
        assertTold(4, "stands twice in the header", take("name,NAME\nZoe,Bo\n"));
        assertTold(4, "No column of the header is recognised", take(",,\nZoe,Bo,Ida\n"));
        assertTold(4, "people.csv is empty.", take("\n\n\n"));
        assertTold(4, "No column of the header is recognised", take("Zoe,zoe@example.com\n"));
        assertCustomers("Ada\n");
    }
}
