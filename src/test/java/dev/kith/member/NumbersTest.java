package dev.kith.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class NumbersTest {
    /** The example of Wikipedia's page on the formula, and two numbers that are printed on test cards. */
    @Test
    void checkDigitsAreThoseOfLuhn() {
        assertEquals(4, Numbers.checkDigit("1789372997"));
        assertEquals(1, Numbers.checkDigit("411111111111111"));
        assertEquals(5, Numbers.checkDigit("37828224631000"));
    }

    @Test
    void aWrongDigitIsFound() {
        for (long nth : new long[] {1, 27, 4_711, 99_999_999}) {
            String number = Numbers.of(nth);
            assertEquals(10, number.length());
            for (int place = 0; place < 9; place++) {
                char[] other = number.toCharArray();
                other[place] = (char) ('0' + (other[place] - '0' + 3) % 10);
                int digit = Numbers.checkDigit(new String(other, 0, 9));
                assertNotEquals(number.charAt(9) - '0', digit, new String(other));
            }
        }
    }
}
