package dev.kith.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The least number is the lowest bar, the most the highest. */
class SparklineTest {
    @Test
    void drawsWhatIsBetween() {
        assertEquals("▁▂▃▄▅▆▇█", Sparkline.of(List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L)));
        assertEquals("▁█", Sparkline.of(List.of(1_000_000L, 1_000_001L)));
        assertEquals("▁█▁", Sparkline.of(List.of(Long.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE)));
    }

    @Test
    void drawsALevelLineOfEqualNumbers() {
        assertEquals("▄▄▄", Sparkline.of(List.of(7L, 7L, 7L)));
        assertEquals("▄", Sparkline.of(List.of(0L)));
        assertEquals("", Sparkline.of(List.of()));
    }
}
