package dev.kith.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final List<Question> QUESTIONS = List.of(
            new Question(1, 1L, Wording.parse("How? [good|late|never]")),
            new Question(2, 2L, Wording.parse("How much? [0-10]")),
            new Question(3, 3L, Wording.parse("What?")));

    private static Answer answer(long question, String text) {
        return new Answer(question, 1, Instant.EPOCH, 1, text);
    }

    @Test
    void countsEachInItsOwnWay() {
        List<Tally> tallies = Tally.of(
                QUESTIONS,
                List.of(
                        answer(1, "late"),
                        answer(1, "late"),
                        answer(2, "10"),
                        answer(2, "9"),
                        answer(2, "9"),
                        answer(3, "b"),
                        answer(3, "a"),
                        answer(3, "c"),
                        answer(3, "c")));
        assertEquals(
                List.of(new Tally.Count("good", 0), new Tally.Count("late", 2), new Tally.Count("never", 0)),
                tallies.get(0).counts());
        assertEquals(
                List.of(new Tally.Count("9", 2), new Tally.Count("10", 1)),
                tallies.get(1).counts());
        assertEquals(new BigDecimal("9.33"), tallies.get(1).mean());
        assertEquals(
                List.of(new Tally.Count("c", 2), new Tally.Count("a", 1), new Tally.Count("b", 1)),
                tallies.get(2).counts());
        assertNull(tallies.get(2).mean());
    }

    @Test
    void nobodyAnswered() {
        Tally tally = Tally.of(QUESTIONS, List.of()).get(1);
        assertEquals(0, tally.answered());
        assertNull(tally.mean());
    }

    /** However they come, all answers are counted, and a mean lies between the least and the greatest. */
    @Test
    void losesNone() {
        Property.check(300, Generator.lists(Generator.ints(0, 10), 40), numbers -> {
            List<Answer> answers = new ArrayList<>();
            numbers.forEach(number -> answers.add(answer(2, Integer.toString(number))));
            Tally tally = Tally.of(QUESTIONS, answers).get(1);
            assertEquals(numbers.size(), tally.answered());
            assertEquals(
                    numbers.size(),
                    tally.counts().stream().mapToLong(Tally.Count::times).sum());
            if (!numbers.isEmpty()) {
                double mean =
                        numbers.stream().mapToInt(Integer::intValue).average().orElseThrow();
                assertEquals(mean, tally.mean().doubleValue(), 0.0051);
            }
        });
    }
}
