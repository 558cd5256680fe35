package dev.kith.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirstContactsTest {
    @Test
    void nobodyWaited() {
        FirstContacts none = new FirstContacts(3, List.of());
        assertNull(none.median());
        assertNull(none.mean());
        assertNull(FirstContacts.span(none.mean()));
    }

    @Test
    void anEvenNumberHasTheMeanOfTheTwoInTheMiddle() {
        FirstContacts four = new FirstContacts(9, List.of(0L, 10L, 21L, 1_000L));
        assertEquals(16, four.median());
        assertEquals(258, four.mean());
        assertEquals(4, four.contacted());
        assertEquals(10, new FirstContacts(3, List.of(0L, 10L, 21L)).median());
    }

    @Test
    void longTimesAreRounded() {
        assertEquals("59s", FirstContacts.span(59L));
        assertEquals("1h1m", FirstContacts.span(3_650L));
        assertEquals("1d", FirstContacts.span(86_399L));
        assertEquals("2d3h", FirstContacts.span(2 * 86_400L + 10_900));
    }
}
