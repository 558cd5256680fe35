package dev.kith.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.KithException;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PairLinesTest {
    private static List<List<Long>> read(String... lines) {
        return List.copyOf(PairLines.read(List.of(lines)).all());
    }

    @Test
    void readsWhatDuplicatesPrints() {
        assertEquals(
                List.of(List.of(1L, 2L, 3L)),
                read("id_a,external_id_a,name_a,id_b", "1,,\"Smith, \"\"Jo\"\"\",2", "2,x,y,3"));
        assertEquals(
                List.of(List.of(1L, 2L)),
                read("score\tid_b\tid_a", "0.9\t2\t1").stream()
                        .map(group -> group.stream().sorted().toList())
                        .toList());
        assertEquals(List.of(List.of(1L, 22L)), read("{\"id_a\":1,\"name_a\":\"id_b\",\"id_b\": 22}"));
    }

    @Test
    void readsLinesOfIds() {
        assertEquals(List.of(List.of(5L, 6L, 7L), List.of(1L, 2L)), read("5 6,7", "1;2"));
    }

    @Test
    void refusesWhatIsNeither() {
        for (String line : List.of("1", "1 x", "id_a,x", "{\"id_a\":1}", "id_a,id_b\n1")) {
            assertThrows(KithException.Invalid.class, () -> read(line.split("\n")), line);
        }
    }

    @Test
    void clustersAreWhatIsConnected() {
        Generator<List<Long>> pair = choices -> List.of(choices.below(12), choices.below(12));
        Property.check(200, Generator.lists(pair, 12), pairs -> {
            Clusters clusters = new Clusters();
            List<Set<Long>> model = new ArrayList<>();
            for (List<Long> ids : pairs) {
                clusters.join(ids);
                Set<Long> joined = new HashSet<>(ids);
                model.removeIf(set -> set.stream().anyMatch(ids::contains) && joined.addAll(set));
                model.removeIf(joined::containsAll);
                model.add(joined);
            }
            model.removeIf(set -> set.size() < 2);
            Set<Set<Long>> found = new HashSet<>();
            clusters.all().forEach(cluster -> found.add(new HashSet<>(cluster)));
            assertEquals(new HashSet<>(model), found);
        });
    }
}
