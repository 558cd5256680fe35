package dev.kith.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.Currency;
import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemTest {
    private static final Currency GBP = Currency.of("GBP");

    private static Money pounds(String amount) {
        return Money.parse(amount, GBP);
    }

    @Test
    void everyPartButTheSkuMayBeLeftOut() {
        assertEquals(new Item("TEA", null, null, null), Item.parse("TEA", GBP));
        assertEquals(new Item("TEA", null, 2000L, null), Item.parse("TEA:2", GBP));
        assertEquals(new Item("TEA", null, null, pounds("3.50")), Item.parse("TEA@3.50", GBP));
        assertEquals(
                new Item("TEA-5", "Green tea", 1500L, pounds("1000")), Item.parse("TEA-5=Green tea:1.5@£1,000", GBP));
        assertEquals(new Item("T", "a=b: c@d", 1000L, pounds("0")), Item.parse("T=a=b: c@d:1@0", GBP));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@3",
                ":2",
                "=Tea",
                "TEA=",
                "TEA:",
                "TEA@",
                "TEA:0@1",
                "TEA:-1",
                "TEA@-1",
                "TEA@1.234",
                "TEA@1 EUR",
                "GREEN TEA",
                "TEA:2:3",
                "TEA@1@2"
            })
    void whatIsWrongIsRefused(String text) {
        assertThrows(KithException.Invalid.class, () -> Item.parse(text, GBP));
    }

    @Test
    void anyTextIsAnItemOrRefused() {
        Property.check(2000, Generator.texts(8), text -> {
            try {
                Item.parse(text, GBP);
            } catch (KithException.Invalid e) {
                assertEquals("invalid", e.code());
            }
        });
    }
}
