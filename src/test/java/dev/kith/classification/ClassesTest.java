package dev.kith.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.testing.Databases;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a query finds by a class is who has that class on the card. */
class ClassesTest {
    private static final int CUSTOMERS = 8;

    private static final Generator<String> STEPS = choices -> {
        long customer = choices.below(CUSTOMERS) + 1;
        long days = choices.below(900);
        return switch ((int) choices.below(8)) {
            case 0 -> "customer rate id:%d --potential %d".formatted(customer, days % 5 + 1);
            case 1 -> "customer rate id:%d --loyalty %d".formatted(customer, days % 5 + 1);
            default -> "order add id:%d --item TEA=Tea:%d@2.50 --at -%dd".formatted(customer, days % 7 + 1, days);
        };
    };

    @Test
    void queriesAndCardsAgree() {
        Property.check(6, Generator.lists(STEPS, 60), steps -> {
            try (TemporaryFolder folder = TemporaryFolder.make()) {
                World world = World.in(folder.path());
                Databases.copyTo(world.database());
                for (int customer = 1; customer <= CUSTOMERS; customer++) {
                    world.out("customer add N" + customer);
                }
                steps.forEach(world::out);
                agree(world, "lifecycle", Lifecycle.words());
                agree(world, "value", ValueClass.words());
                agree(world, "rfm", RfmGroup.words());
            }
        });
    }

    private static void agree(World world, String field, List<String> words) {
        TreeSet<String> found = new TreeSet<>();
        TreeSet<String> shown = new TreeSet<>();
        for (String word : words) {
            for (String id : world.out("customer list %s:%s --format ids".formatted(field, word))
                    .lines()
                    .toList()) {
                found.add(id + " " + word);
            }
        }
        for (int customer = 1; customer <= CUSTOMERS; customer++) {
            String card = world.out("customer show %d --columns %s --format tsv --no-header".formatted(customer, field))
                    .strip();
            if (!card.isEmpty()) {
                shown.add(customer + " " + card.replaceFirst("^[1-5]{3} ", ""));
            }
        }
        assertEquals(shown, found);
    }
}
