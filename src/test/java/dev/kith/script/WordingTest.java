package dev.kith.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.KithException;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @Test
    void bracketsAtTheEndSayWhichAnswersItTakes() {
        assertEquals(
                new Wording("How was it?", new AnswerForm.Choice(List.of("good", "not so good"))),
                Wording.parse(" How was it? [ good | not so good ] "));
        assertEquals(new Wording("How many?", new AnswerForm.Range(-2, 10)), Wording.parse("How many?[-2 - 10]"));
        assertEquals(new Wording("Why [not] that?", new AnswerForm.AnyText()), Wording.parse("Why [not] that?"));
        assertEquals(new Wording("A [b]", new AnswerForm.Range(1, 5)), Wording.parse("A [b] [1-5]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "[a|b]",
                "How? []",
                "How? [a]",
                "How? [a|]",
                "How? [a|A]",
                "How? [5-1]",
                "How? [3-3]",
                "How?\nOr [a|b]",
                "How? [a\nb|c]"
            })
    void whatIsNone(String text) {
        assertThrows(KithException.Invalid.class, () -> Wording.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"good, good", "GOOD, good", "g, good", "late, late", "lately, lately", "latel, lately"})
    void aChoiceIsTypedInAnyCaseAndCutShort(String typed, String answer) {
        assertEquals(answer, AnswerForm.of("good|late|lately").answer(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "l", "lat", "good late"})
    void noChoice(String typed) {
        assertThrows(
                KithException.Invalid.class,
                () -> AnswerForm.of("good|late|lately").answer(typed));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "' 5 ', 5", "+3, 3", "04, 4"})
    void numbers(String typed, String answer) {
        assertEquals(answer, AnswerForm.of("1-5").answer(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1", "1.5", "", "five", "٣", "99999999999999999999"})
    void noNumbers(String typed) {
        assertThrows(KithException.Invalid.class, () -> AnswerForm.of("1-5").answer(typed));
    }

    /** What is written is read back, and what was taken is taken again. */
    @Test
    void comesBackAsItWent() {
        Property.check(2000, Generator.texts(12), text -> {
            Wording wording;
            try {
                wording = Wording.parse(text);
            } catch (KithException.Invalid e) {
                return;
            }
            assertEquals(wording, Wording.parse(wording.toString()));
            assertEquals(wording.form(), AnswerForm.of(wording.form().takes()));
        });
    }
}
