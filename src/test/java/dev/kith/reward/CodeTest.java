package dev.kith.reward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.KithException;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class CodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Generator<Code> CODES =
            Generator.longs(0, Long.MAX_VALUE - 1).map(seed -> Code.made(bytes(seed)));

    private static IntFunction<byte[]> bytes(long seed) {
        return count -> {
            byte[] bytes = new byte[count];
            new Random(seed).nextBytes(bytes);
            return bytes;
        };
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        Property.check(CODES, code -> {
            assertTrue(code.grouped().matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}"), code.grouped());
            assertEquals(code, Code.parse(code.grouped()));
            assertEquals(code, Code.parse(" " + code.text().toLowerCase(java.util.Locale.ROOT) + " "));
            assertEquals(code, Code.parse(code.text().replace('0', 'o').replace('1', 'l')));
        });
    }

    @Test
    void eachSingleWrongCharacterIsFound() {
        Property.check(20, CODES, code -> {
            for (int place = 0; place < 16; place++) {
                for (int letter = 0; letter < ALPHABET.length(); letter++) {
                    char other = ALPHABET.charAt(letter);
                    if (other != code.text().charAt(place)) {
                        assertWrong(code.text().substring(0, place)
                                + other
                                + code.text().substring(place + 1));
                    }
                }
            }
        });
    }

    @Test
    void eachTwoThatWereExchangedAreFound() {
        Property.check(CODES, code -> {
            for (int one = 0; one < 16; one++) {
                for (int other = one + 1; other < 16; other++) {
                    StringBuilder text = new StringBuilder(code.text());
                    text.setCharAt(one, code.text().charAt(other));
                    text.setCharAt(other, code.text().charAt(one));
                    if (!text.toString().equals(code.text())) {
                        assertWrong(text.toString());
                    }
                }
            }
        });
    }

    /** Fifteen characters are free: all 32 stand in each place of some of a thousand codes, and no two are alike. */
    @Test
    void nothingOfACodeIsFixed() {
        Set<Code> codes = new HashSet<>();
        Set<String> places = new HashSet<>();
        Random random = new Random(7);
        for (int number = 0; number < 1000; number++) {
            Code code = Code.made(bytes(random.nextLong()));
            codes.add(code);
            for (int place = 0; place < 16; place++) {
                places.add(place + " " + code.text().charAt(place));
            }
        }
        assertEquals(1000, codes.size());
        assertEquals(16 * 32, places.size());
        assertNotEquals(Code.made(bytes(1)), Code.made(bytes(2)));
    }

    private static void assertWrong(String text) {
        assertThrows(KithException.Invalid.class, () -> Code.parse(text), text);
    }
}
