package dev.kith.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.db.Migrations;
import dev.kith.testing.Ran;
import dev.kith.testing.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    @TempDir
    Path folder;

    private World world;

    @BeforeEach
    void someCustomers() {
        world = World.in(folder);
        for (int i = 0; i < 12; i++) {
            world.out("customer add 'Customer " + i + "' --notes '" + "long ".repeat(100) + "'");
        }
    }

    @Test
    void saysWhatIsThere() {
        String table = world.out("doctor --format csv");
        assertTrue(table.contains("file,ok,\"" + world.database() + ", "), table);
        assertTrue(table.contains("permissions,ok,rw-------"), table);
        assertTrue(
                table.contains(
                        "schema,ok,\"version %1$d of %1$d, application id 6b697468\"".formatted(Migrations.latest())),
                table);
        assertTrue(table.matches("(?s).*versions,ok,\"kith [0-9.]+, SQLite 3[0-9.]+, Java 25\".*"), table);
        assertTrue(table.contains("journal,ok,\"13 operations, all as they were written\""), table);
        assertTrue(table.contains(" MB free"), table);
    }

    @Test
    void aFileThatAnybodyCanReadIsAWarning() throws IOException {
        Files.setPosixFilePermissions(
                world.database(), java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        String table = world.out("doctor --format csv");
        assertTrue(table.contains("permissions,warning,rw-r--r--: everybody on this machine can read it"), table);
    }

    @Test
    void damageAnywhereIsAFindingOrARefusalAndNeverATrace() throws IOException {
        byte[] whole = Files.readAllBytes(world.database());
        for (int at = 0; at < whole.length; at += 7 * 4096) {
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, at + (at == 0 ? 100 : 0), at + 600, (byte) 0xab);
            Files.write(world.database(), damaged);
            Ran ran = world.run("doctor");
            assertTrue(
                    ran.code() == 7 || ran.code() == 5 || ran.code() == 0,
                    "page " + at / 4096 + ": " + ran.code() + ran.err());
            assertFalse(ran.err().contains("Unexpected"), "page " + at / 4096 + ": " + ran.err());
        }
        Files.write(world.database(), Arrays.copyOf(whole, whole.length / 2));
        assertEquals(5, world.run("doctor").code());
    }

    @Test
    void damageUnderAnyCommandIsToldAndNeverATrace() throws IOException {
        byte[] damaged = Files.readAllBytes(world.database());
        Arrays.fill(damaged, 4096, damaged.length, (byte) 0xab);
        for (String command : List.of("customer list", "customer add Bo", "find zoe", "undo", "points award 1 5")) {
            Files.write(world.database(), damaged);
            Ran ran = world.run(command);
            assertEquals(5, ran.code(), command + ": " + ran.err());
            assertTrue(ran.err().startsWith("kith: The database is damaged."), command + ": " + ran.err());
        }
    }
}
