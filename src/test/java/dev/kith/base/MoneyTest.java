package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    private static final Currency GBP = Currency.of("GBP");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1234.5               | GBP |              123450
        1,234.50             | GBP |              123450
        1,234,567            | GBP |           123456700
        12,34,567.89         | INR |           123456789
        -3                   | GBP |                -300
        +3                   | GBP |                 300
        -0.05                | GBP |                  -5
        .5                   | GBP |                  50
        5.                   | GBP |                 500
        ' 12 '               | GBP |                1200
        £12                  | GBP |                1200
        -£12                 | GBP |               -1200
        £-12                 | GBP |               -1200
        £ 1,200.00           | GBP |              120000
        12 GBP               | GBP |                1200
        GBP 12               | GBP |                1200
        12gbp                | GBP |                1200
        12£                  | GBP |                1200
        \u221212             | GBP |               -1200
        12\u00a0€            | EUR |                1200
        ¥12                  | CNY |                1200
        ￥12                  | CNY |                1200
        ¥12                  | JPY |                  12
        $12.34               | USD |                1234
        1.234                | KWD |                1234
        1                    | KWD |                1000
        CHF 5                | CHF |                 500
        12.30                | ''  |                1230
        0                    | GBP |                   0
        00012                | GBP |                1200
        92233720368547758.07 | GBP | 9223372036854775807
        -92233720368547758.08| GBP |-9223372036854775808
        """)
    void readsWhatPeopleType(String text, String currency, long minor) {
        Currency of = Currency.of(currency);
        assertEquals(new Money(minor, of), Money.parse(text, of));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1.005                | GBP | "1.005" has too many decimals; GBP has 2.
        1.5                  | JPY | "1.5" has decimals; JPY has none.
        1.000                | ''  | "1.000" has too many decimals; an amount has 2.
        1,5                  | EUR | "1,5" has a comma that separates no thousands; write decimals with a point.
        1234,567             | EUR | "1234,567" has a comma that separates no thousands; write decimals with a point.
        ,123                 | EUR | ",123" has a comma that separates no thousands; write decimals with a point.
        1,2,345              | EUR | "1,2,345" has a comma that separates no thousands; write decimals with a point.
        1,234,56             | EUR | "1,234,56" has a comma that separates no thousands; write decimals with a point.
        $12                  | GBP | "$12" is not in GBP.
        12 EUR               | GBP | "12 EUR" is not in GBP.
        £12                  | ''  | "£12" names a currency, but none is set for this database.
        ''                   | GBP | "" is not an amount of money.
        .                    | GBP | "." is not an amount of money.
        -                    | GBP | "-" is not an amount of money.
        £                    | GBP | "£" is not an amount of money.
        --3                  | GBP | "--3" is not an amount of money.
        +-3                  | GBP | "+-3" is not an amount of money.
        -£-3                 | GBP | "-£-3" is not an amount of money.
        3-                   | GBP | "3-" is not an amount of money.
        1 2                  | GBP | "1 2" is not an amount of money.
        1.2.3                | GBP | "1.2.3" is not an amount of money.
        1e3                  | GBP | "1e3" is not an amount of money.
        twelve               | GBP | "twelve" is not an amount of money.
        12 ab!               | GBP | "12 ab!" is not an amount of money.
        £3£                  | GBP | "£3£" is not an amount of money.
        ١٢                   | GBP | "١٢" is not an amount of money.
        92233720368547758.08 | GBP | "92233720368547758.08" is too large.
        """)
    void saysWhatIsWrong(String text, String currency, String message) {
        KithException e = assertThrows(KithException.Invalid.class, () -> Money.parse(text, Currency.of(currency)));
        assertEquals(message, e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                           0 | GBP |                  0.00 |                      0.00 GBP
                           5 | GBP |                  0.05 |                      0.05 GBP
                          -5 | GBP |                 -0.05 |                     -0.05 GBP
                         -50 | GBP |                 -0.50 |                     -0.50 GBP
                       99999 | GBP |                999.99 |                    999.99 GBP
                      123450 | GBP |               1234.50 |                  1,234.50 GBP
                     -123450 | GBP |              -1234.50 |                 -1,234.50 GBP
                   -12345678 | GBP |            -123456.78 |               -123,456.78 GBP
                   123456789 | ''  |            1234567.89 |              1,234,567.89
                        1234 | JPY |                  1234 |                     1,234 JPY
                           0 | JPY |                     0 |                         0 JPY
                         123 | KWD |                 0.123 |                     0.123 KWD
        -9223372036854775808 | GBP | -92233720368547758.08 | -92,233,720,368,547,758.08 GBP
        """)
    void writesForPeopleAndForPrograms(long minor, String currency, String decimal, String display) {
        Money money = new Money(minor, Currency.of(currency));
        assertEquals(decimal, money.decimal());
        assertEquals(display, money.display());
        assertEquals(display, money.toString());
    }

    @Test
    void readsBackWhatItWrites() {
        Random random = new Random(7);
        for (String code : new String[] {"", "GBP", "JPY", "KWD", "INR"}) {
            Currency currency = Currency.of(code);
            for (int i = 0; i < 500; i++) {
                Money money = new Money(random.nextLong() >> random.nextInt(64), currency);
                assertEquals(money, Money.parse(money.decimal(), currency));
                assertEquals(money, Money.parse(money.display(), currency));
            }
        }
    }

    @Test
    void calculatesExactly() {
        assertEquals(pence(350), pence(100).plus(pence(250)));
        assertEquals(pence(-150), pence(100).minus(pence(250)));
        assertEquals(pence(-300), pence(100).times(-3));
        assertEquals(pence(-100), pence(100).negated());
        assertEquals(pence(0), Money.zero(GBP));
        assertTrue(Money.zero(GBP).isZero());
        assertTrue(pence(-1).isNegative());
    }

    @Test
    void refusesWhatIsTooLarge() {
        Money most = pence(Long.MAX_VALUE);
        Money least = pence(Long.MIN_VALUE);
        assertThrows(KithException.Invalid.class, () -> most.plus(pence(1)));
        assertThrows(KithException.Invalid.class, () -> least.minus(pence(1)));
        assertThrows(KithException.Invalid.class, () -> most.times(2));
        assertThrows(KithException.Invalid.class, least::negated);
    }

    @Test
    void neverMixesCurrencies() {
        Money euros = new Money(100, Currency.of("EUR"));
        assertThrows(IllegalArgumentException.class, () -> pence(100).plus(euros));
        assertThrows(IllegalArgumentException.class, () -> pence(100).minus(euros));
        assertThrows(IllegalArgumentException.class, () -> pence(100).compareTo(euros));
        assertNotEquals(pence(100), euros);
    }

    @Test
    void comparesByAmount() {
        assertTrue(pence(-200).compareTo(pence(100)) < 0);
        assertTrue(pence(200).compareTo(pence(100)) > 0);
        assertEquals(0, pence(100).compareTo(pence(100)));
        assertEquals(pence(100).hashCode(), pence(100).hashCode());
        assertNotEquals(pence(100), pence(101));
    }

    private static Money pence(long minor) {
        return new Money(minor, GBP);
    }
}
