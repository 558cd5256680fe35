package dev.kith.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FramedTest {
    @Test
    void looksLikeThis() {
        assertEquals("1:a-0:4:b\"c\n", Framed.cells(new @Nullable String[] {"a", null, "", "b\"c\n"}));
    }

    @Test
    void everyRowComesBack() {
        Generator<@Nullable String> cells = Generator.oneOf(Generator.texts(12), Generator.always(null));
        Property.check(Generator.lists(cells, 12), list -> {
            @Nullable String[] row = list.toArray(new @Nullable String[0]);
            assertArrayEquals(row, Framed.parse(Framed.cells(row)));
        });
    }
}
