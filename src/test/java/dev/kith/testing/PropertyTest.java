package dev.kith.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PropertyTest {
    @Test
    void holds() {
        Property.check(Generator.ints(-50, 7), number -> assertTrue(number >= -50 && number <= 7));
    }

    @Test
    void sameValuesEveryTime() {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        Property.check(50, Generator.texts(9), first::add);
        Property.check(50, Generator.texts(9), second::add);
        assertEquals(first, second);
    }

    @Test
    void findsTheSmallestNumber() {
        assertEquals("100", shrunk(Generator.ints(-1000, 1000), number -> assertTrue(number < 100)));
        assertEquals("-7", shrunk(Generator.ints(-1000, 1000), number -> assertTrue(number > -7)));
    }

    @Test
    void findsTheShortestList() {
        Generator<List<Integer>> lists = Generator.lists(Generator.ints(0, 99), 30);
        assertEquals("[13]", shrunk(lists, list -> assertTrue(list.stream().allMatch(number -> number < 13))));
        assertEquals("[0, 0, 0]", shrunk(lists, list -> assertTrue(list.size() < 3)));
    }

    @Test
    void findsTheSimplestText() {
        assertEquals("\"%\"", shrunk(Generator.texts(20), text -> assertTrue(text.indexOf('%') < 0)));
    }

    private static <T> String shrunk(Generator<T> values, Consumer<T> claim) {
        AssertionError error = assertThrows(AssertionError.class, () -> Property.check(values, claim));
        return error.getMessage().replaceFirst(".* for ", "");
    }
}
