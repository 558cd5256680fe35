package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as they are written in China: the same as in ASCII, and refused where they could be misread. */
class ChineseMoneyTest {
    private static final Currency CNY = Currency.of("CNY");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1.2万         | 12000.00
        1.23456万     | 12345.60
        3亿           | 300000000.00
        1千           | 1000.00
        5百           | 500.00
        3百万         | 3000000.00
        1,234.5万     | 12345000.00
        -1.2万        | -12000.00
        ¥1.2万元      | 12000.00
        ¥1,234.50     | 1234.50
        ￥1,234.50    | 1234.50
        １２３．４５  | 123.45
        １，２３４．５０元 | 1234.50
        100元         | 100.00
        100块         | 100.00
        100块钱       | 100.00
        100 圆        | 100.00
        100RMB        | 100.00
        RMB 100       | 100.00
        人民币100     | 100.00
        －５元        | -5.00
        """)
    void readsMoney(String text, String decimal) {
        assertEquals(decimal, Money.parse(text, CNY).decimal());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1.2345678万 | "1.2345678万" has too many decimals; CNY has 2.
        $100        | "$100" is not in CNY.
        ＄100       | "＄100" is not in CNY.
        100美元     | "100美元" is not in CNY.
        $1万元      | "$1万元" is not in CNY.
        万          | "万" is not an amount of money.
        元          | "元" is not an amount of money.
        1万2        | "1万2" is not an amount of money.
        1万2千      | "1万2千" is not an amount of money.
        1.万.2      | "1.万.2" is not an amount of money.
        一万        | "一万" is not an amount of money.
        1,23万      | "1,23万" has a comma that separates no thousands; write decimals with a point.
        99999999999亿 | "99999999999亿" is too large.
        """)
    void refusesWhatCouldBeMisread(String text, String message) {
        assertEquals(
                message,
                assertThrows(KithException.Invalid.class, () -> Money.parse(text, CNY))
                        .getMessage());
    }

    @Test
    void takesNoUnitOfAnotherCurrency() {
        assertThrows(KithException.Invalid.class, () -> Money.parse("100元", Currency.of("GBP")));
        assertThrows(KithException.Invalid.class, () -> Money.parse("100元", Currency.UNSET));
        assertEquals(1_2000, Money.parse("1.2万", Currency.of("JPY")).minor());
        assertThrows(KithException.Invalid.class, () -> Money.parse("1.23456万", Currency.of("JPY")));
    }

    @Test
    void moneyIsTheSameInEveryForm() {
        Random random = new Random(29);
        for (int i = 0; i < 2000; i++) {
            Money money = new Money(random.nextLong(1_000_000_000_000L), CNY);
            String plain = money.decimal();
            assertEquals(money, Money.parse(ChineseInputTest.wide(plain), CNY));
            assertEquals(money, Money.parse("￥" + plain, CNY));
            assertEquals(money, Money.parse(plain + "元", CNY));
            String tenThousands = java.math.BigDecimal.valueOf(money.minor(), 6).toPlainString();
            assertEquals(money, Money.parse(tenThousands + "万", CNY), tenThousands);
        }
    }
}
