package dev.kith.interaction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.db.Db;
import dev.kith.script.Answers;
import dev.kith.script.Question;
import dev.kith.script.Wording;
import dev.kith.testing.Databases;
import dev.kith.testing.World;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contacts in which customers answered the questions of a script. */
class AnsweredContactTest {
    @TempDir
    Path folder;

    private World world;

    @BeforeEach
    void answer() {
        world = World.in(folder);
        Databases.copyTo(world.database());
        world.out("customer add Zoe");
        world.out("customer add Max");
        world.out("script define delivery 'How was it?'");
        world.out("log call zoe max -m Asked");
        try (Db db = Db.open(world.database(), notice -> {})) {
            Databases.write(db, tx -> {
                new Answers(tx).add(2, 2, new Question(1, 1L, Wording.parse("How was it?")), "Fine");
                return true;
            });
        }
    }

    @Test
    void answersGoWithAContactThatIsWithdrawn() {
        world.out("log withdraw 2");
        assertEquals(0, answers());
        world.out("undo");
        assertEquals(1, answers());
    }

    @Test
    void answersAreKeptWhenCustomersBecomeOne() {
        world.out("customer merge zoe max --yes");
        assertEquals(1, answers());
        world.out("undo");
        assertEquals(1, answers());
    }

    private long answers() {
        try (Db db = Db.open(world.database(), notice -> {})) {
            return db.read(tx -> tx.number("SELECT count(*) FROM script_answer"));
        }
    }
}
