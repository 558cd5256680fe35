package dev.kith.interaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.KithException;
import dev.kith.base.Moments;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpTest {
    /** Saturday, 21 November 2026, 14:30:20 in Shanghai. */
    private static final Moments SATURDAY =
            new Moments(Instant.parse("2026-11-21T06:30:20Z"), ZoneId.of("Asia/Shanghai"));

    private static final List<String> TIMES = List.of(
            "fri",
            "next fri",
            "next fri 10:00",
            "fri 10:00",
            "FRI 9:00",
            "tomorrow",
            "tomorrow 9:00",
            "9:00",
            "+3d",
            "+3d 10:00",
            "+2h",
            "2026-11-27",
            "2026-11-27 10:00",
            "2026-11-27T10:00",
            "now");

    private static final Generator<String> WORDS =
            Generator.of("send", "the", "offer", "a", "für", "张伟", "2,", "(soon)", "call", "week", "mondays?", "10");

    private record Said(String time, String gap, String text) {}

    private static final Generator<Said> SAID = choices -> {
        List<String> words = Generator.lists(WORDS, 5).draw(choices);
        return new Said(
                Generator.of(TIMES).draw(choices),
                Generator.of(" ", "  ", "\t").draw(choices),
                "offer" + (words.isEmpty() ? "" : " " + String.join(" ", words)));
    };

    @ParameterizedTest
    @CsvSource(textBlock = """
        fri 10:00 send offer,           fri 10:00,        send offer,         ,
        next fri 10:00 send offer,      next fri 10:00,   send offer,         ,
        tomorrow call again,            tomorrow,         call again,         callback
        +3d callback,                   +3d,              callback,           callback
        +3d 9:00 Call: about the jars,  +3d 9:00,         Call: about the jars, callback
        2026-12-01 send offer,          2026-12-01,       send offer,         ,
        9:00 caller id,                 9:00,             caller id,          ,
        mon week plan,                  mon,              week plan,          ,
        fri fri is the day,             fri,              fri is the day,     ,
        """)
    void theFirstWordsAreTheTime(String next, String time, String text, String kind) {
        assertEquals(new FollowUp(SATURDAY.due(time), text, kind), FollowUp.parse(next, SATURDAY));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        send offer,              send offer
        2026 budget,             2026 budget
        ask about monday,        ask about monday
        - fri is her day,        fri is her day
        - send the 10:00 slides, send the 10:00 slides
        """)
    void withoutATimeItIsDueAtNone(String next, String text) {
        assertEquals(new FollowUp(null, text, null), FollowUp.parse(next, SATURDAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "fri 10:00",
                "fri",
                "-",
                "- ",
                "3d call",
                "firday 10:00 call",
                "at 10:00 call",
                "2026-02-31 call",
                "call fri 10:00"
            })
    void refusesWhatIsHalfUnderstood(String next) {
        assertThrows(KithException.Invalid.class, () -> FollowUp.parse(next, SATURDAY));
    }

    @Test
    void saysWhatWasUnderstood() {
        assertEquals(
                "\"fri 10:00\" was understood as Fri 2026-11-27 10:00, but not what is to be done.",
                message("fri 10:00"));
        assertEquals(
                "\"10:00\" was understood as a time of day, but \"firday 10:00\" as no time.",
                message("firday 10:00 send offer"));
        assertEquals("\"3d\" is a length of time, and no time to do something.", message("3d call"));
    }

    @Test
    void timeAndTextAreToldApart() {
        Property.check(SAID, said -> {
            FollowUp next = FollowUp.parse(said.time() + said.gap() + said.text(), SATURDAY);
            assertEquals(SATURDAY.due(said.time()), next.due());
            assertEquals(said.text(), next.text());
        });
    }

    @Test
    void aTextAloneStaysWhole() {
        Property.check(SAID, said -> {
            FollowUp next = FollowUp.parse(said.text(), SATURDAY);
            assertNull(next.due());
            assertEquals(said.text(), next.text());
        });
    }

    /** Whatever is typed is understood whole, or refused in words. */
    @Test
    void nothingIsLost() {
        Property.check(Generator.texts(12), typed -> {
            try {
                FollowUp next = FollowUp.parse(typed, SATURDAY);
                assertEquals(true, typed.strip().endsWith(next.text()), next.text());
            } catch (KithException.Invalid e) {
                assertEquals(true, e.hint() != null || e.getMessage().contains("date"), e.getMessage());
            }
        });
    }

    private static String message(String next) {
        return assertThrows(KithException.Invalid.class, () -> FollowUp.parse(next, SATURDAY))
                .getMessage();
    }
}
