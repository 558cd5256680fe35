package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapsTest {
    @Test
    void classesStandInTheirOrder() {
        Gaps gaps = Gaps.parse(" General=1y,key=30d ");
        assertEquals("key=30d,general=1y", gaps.toString());
        assertEquals(gaps, Gaps.parse(gaps.toString()));
        assertEquals(Span.parse("30d"), gaps.of("key"));
        assertNull(gaps.of("growth"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "key", "key=", "key=soon", "key=0d", "vip=30d", "key=30d,key=60d", "key=30d,,", "=30d"})
    void whatIsNoneIsRefused(String text) {
        assertThrows(KithException.Invalid.class, () -> Gaps.parse(text));
    }
}
