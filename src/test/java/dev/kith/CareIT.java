package dev.kith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.testing.Installed;
import dev.kith.testing.Ran;
import dev.kith.testing.World;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Care plans where the run that makes their tasks is killed. */
@Tag("blackbox")
@Timeout(300)
class CareIT {
    private static final int CUSTOMERS = 8_000;

    @TempDir
    Path folder;

    @Test
    void aKilledRunIsAllOrNothingAndTheNextCompletesIt() throws SQLException {
        Installed kith = new Installed(folder);
        World world = kith.world();
        StringBuilder people = new StringBuilder("external-id,name\n");
        for (int customer = 1; customer <= CUSTOMERS; customer++) {
            people.append("%1$d,Customer %1$d%n".formatted(customer));
        }
        world.write("people.csv", people.toString());
        world.out("import customers people.csv -q");
        world.out("care define monthly --trigger month --channel call -q");
        Ran ran = kith.stopped("care run -q", "KILL");
        assertTrue(ran.code() == 137 || ran.code() == 0, ran.toString());
        long made = kith.count("task");
        assertTrue(made == 0 || made == CUSTOMERS, made + " tasks");
        kith.assertClean();
        world.out("care run -q");
        assertEquals(CUSTOMERS, kith.count("task"));
        world.out("care run -q");
        assertEquals(CUSTOMERS, kith.count("task"));
        assertEquals(
                "due\treached\tmissed\topen\n%1$d\t0\t0\t%1$d%n".formatted(CUSTOMERS),
                world.out("care round list --columns due,reached,missed,open --format tsv"));
        kith.assertClean();
    }
}
