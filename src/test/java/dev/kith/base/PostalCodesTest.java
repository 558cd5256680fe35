package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalCodesTest {
    private static final List<String> COUNTRIES = List.of("CN", "GB", "US", "CA", "DE", "");

    @ParameterizedTest
    @CsvSource({
        "sw1a1aa, GB, SW1A 1AA",
        "SW1A  1AA, GB, SW1A 1AA",
        "m1 1ae, GB, M1 1AE",
        "B338TH, GB, B33 8TH",
        "cr2 6xh, GB, CR2 6XH",
        "dn551pt, GB, DN55 1PT",
        "w1a0ax, GB, W1A 0AX",
        "ec1a1bb, GB, EC1A 1BB",
        "gir 0aa, GB, GIR 0AA",
        "bfpo801, GB, BFPO 801",
        "ｓｗ１ａ１ａａ, GB, SW1A 1AA",
        "je2 3ab, JE, JE2 3AB",
        "２００１２０, CN, 200120",
        "200 120, CN, 200120",
        "62701, US, 62701",
        "627011234, US, 62701-1234",
        "62701 - 1234, US, 62701-1234",
        "00901, PR, 00901",
        "k1a0b1, CA, K1A 0B1",
        "K1A-0B1, CA, K1A 0B1",
        "10115, DE, 10115",
        "1012 ab, NL, 1012 ab",
        "sw1a1aa, '', sw1a1aa"
    })
    void asTheCountryWritesThem(String typed, String country, String written) {
        assertEquals(written, PostalCodes.written(typed, country));
        assertTrue(PostalCodes.fits(typed, country));
    }

    @ParameterizedTest
    @CsvSource({
        "SW1A 1A, GB",
        "SW1A 1AAA, GB",
        "QA1 1AA, GB",
        "AI1 1AA, GB",
        "W1I 1AA, GB",
        "EC1C 1AA, GB",
        "SW1A 1CA, GB",
        "SW1A 1AO, GB",
        "BFPO, GB",
        "BFPO12345, GB",
        "12345, GB",
        "2001, CN",
        "2001200, CN",
        "20O120, CN",
        "sw1a1aa, CN",
        "2134, US",
        "627011, US",
        "62701-12, US",
        "K1A 0B, CA",
        "W1A 0B1, CA",
        "D1A 0B1, CA",
        "K1O 0B1, CA",
        "六二七〇一, US",
        "'', GB",
        "'', CA"
    })
    void whatDoesNotFitStaysAsItIs(String typed, String country) {
        assertFalse(PostalCodes.fits(typed, country));
        assertEquals(typed, PostalCodes.written(typed, country));
    }

    @Test
    void nothingIsLostAndTwiceIsOnce() {
        Generator<String> codes = Generator.lists(
                        Generator.of("A", "w", "1", "9", "0", "k", "b", " ", "-", "ｓ", "１", "上", "o"), 10)
                .map(parts -> String.join("", parts));
        Property.check(codes, code -> {
            for (String country : COUNTRIES) {
                String written = PostalCodes.written(code, country);
                assertEquals(written, PostalCodes.written(written, country));
                assertEquals(PostalCodes.fits(code, country), PostalCodes.fits(written, country));
                assertEquals(letters(code), letters(written));
            }
        });
    }

    private static String letters(String code) {
        return Width.narrow(code).replaceAll("[ -]", "").toUpperCase(java.util.Locale.ROOT);
    }
}
