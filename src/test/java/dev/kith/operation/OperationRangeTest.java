package dev.kith.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.KithException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationRangeTest {
    @Test
    void readsWhatItWrites() {
        assertEquals(new OperationRange(7, 7), OperationRange.parse("7"));
        assertEquals(new OperationRange(7, 12), OperationRange.parse("7-12"));
        assertEquals("7-9 12 14-15", OperationRange.write(new TreeSet<>(List.of(15L, 7L, 8L, 9L, 12L, 14L))));
        assertEquals("1", OperationRange.write(new TreeSet<>(List.of(1L))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-", "7-", "-7", "9-7", "1.5", "7-8-9", "99999999999999999999", "٣"})
    void refusesTheRest(String text) {
        assertThrows(KithException.Invalid.class, () -> OperationRange.parse(text));
    }
}
