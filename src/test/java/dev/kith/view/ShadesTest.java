package dev.kith.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShadesTest {
    @Test
    void theMostIsTheDarkestAndNothingHasNoShade() {
        Cell.Heat heat = new Cell.Heat(List.of(0L, 1L, 25L, 50L, 75L, 100L), 100, "");
        assertEquals("· ░░░░▒▒▓▓██", Shades.drawn(heat));
        assertEquals(". 1 3 5 7 9 ", Shades.figures(heat));
    }

    @Test
    void nothingAtAllIsNothing() {
        assertEquals("· ", Shades.drawn(new Cell.Heat(List.of(0L), 0, "")));
        assertEquals(". = none", Shades.figures(new Cell.Heat(List.of(0L), 0, "= none")));
    }

    @Test
    void moreIsNeverLighter() {
        for (long most = 1; most < 60; most++) {
            int before = 0;
            for (long value = 0; value <= most; value++) {
                int level = Shades.level(value, most, 4);
                assertTrue(level >= before && level <= 4 && (level > 0) == (value > 0), value + " of " + most);
                before = level;
            }
            assertEquals(4, before);
        }
    }
}
