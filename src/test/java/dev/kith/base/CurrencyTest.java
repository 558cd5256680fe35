package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyTest {

    @Test
    void agreesWithTheJdkOnEveryCode() {
        for (java.util.Currency known : java.util.Currency.getAvailableCurrencies()) {
            if (known.getDefaultFractionDigits() >= 0) {
                Currency currency = Currency.of(known.getCurrencyCode());
                assertEquals(known.getDefaultFractionDigits(), currency.decimals(), currency.code());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"GBP,£", "CNY,¥", "USD,$", "CHF,CHF", "'',''"})
    void hasTheSignPeopleWrite(String code, String sign) {
        assertEquals(sign, Currency.of(code).sign());
    }

    @Test
    void takesCodesAsTheyAreTyped() {
        assertEquals(new Currency("EUR", 2), Currency.of(" eur "));
        assertSame(Currency.UNSET, Currency.of(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XYZ", "GB", "POUND", "XAU", "XXX", "£", "\u001b[31m"})
    void knowsNoOtherCodes(String code) {
        KithException e = assertThrows(KithException.Invalid.class, () -> Currency.of(code));
        assertEquals(
                "\"" + Printable.line(code.toUpperCase(java.util.Locale.ROOT)) + "\" is not a currency.",
                e.getMessage());
    }

    @Test
    void isEqualByCodeAndDecimals() {
        assertNotEquals(new Currency("GBP", 2), new Currency("GBP", 3));
        assertNotEquals(new Currency("GBP", 2), new Currency("EUR", 2));
        assertEquals(new Currency("GBP", 2).hashCode(), Currency.of("GBP").hashCode());
        assertThrows(IllegalArgumentException.class, () -> new Currency("GBP", -1));
        assertThrows(IllegalArgumentException.class, () -> new Currency("GBP", 5));
    }
}
