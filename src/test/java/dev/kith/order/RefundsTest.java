package dev.kith.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.Currency;
import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefundsTest {
    private static final Currency GBP = Currency.of("GBP");

    private static OrderLine line(int product, long quantity, long price) {
        Money each = new Money(price, GBP);
        String sku = "P" + product;
        return new OrderLine(0, (long) product, sku, sku, null, quantity, each, LineAmount.of(quantity, each));
    }

    private static Item item(int product, Long quantity) {
        return new Item("P" + product, null, quantity, null);
    }

    private static long minor(List<OrderLine> lines) {
        return OrderLines.total(lines, GBP).minor();
    }

    @Test
    void partsOfALineComeToTheLineExactly() {
        List<OrderLine> bought = List.of(line(1, 1500, 1));
        List<OrderLine> refunded = new ArrayList<>();
        List<Long> amounts = new ArrayList<>();
        for (int part = 0; part < 3; part++) {
            List<OrderLine> refund = Refunds.some(Refunds.of(bought, refunded), List.of(item(1, 500L)));
            amounts.add(minor(refund));
            refunded.addAll(refund);
        }
        assertEquals(List.of(0L, -1L, -1L), amounts);
        assertEquals(0, minor(bought) + minor(refunded));
    }

    @Test
    void aRefundOfAnotherPriceCountsAgainstTheProduct() {
        List<OrderLine> bought = List.of(line(1, 2000, 100), line(1, 1000, 300));
        List<OrderLine> refunded = List.of(line(1, -2000, 300));
        List<RefundableLine> lines = Refunds.of(bought, refunded);
        assertEquals(
                List.of(1000L, 0L), lines.stream().map(RefundableLine::left).toList());
    }

    @Test
    void whatIsNotThereIsRefused() {
        List<RefundableLine> lines = Refunds.of(List.of(line(1, 2000, 100)), List.of());
        assertThrows(KithException.NotFound.class, () -> Refunds.some(lines, List.of(item(2, 1000L))));
        assertThrows(KithException.Conflict.class, () -> Refunds.some(lines, List.of(item(1, 2001L))));
        assertThrows(KithException.Conflict.class, () -> Refunds.some(lines, List.of(item(1, 1500L), item(1, 501L))));
        assertThrows(KithException.Conflict.class, () -> Refunds.some(lines, List.of(item(1, null), item(1, null))));
    }

    /** A refund of some of a product, or of all of it where the quantity is 0. */
    private record Wish(int product, long quantity) {}

    private record Shop(List<OrderLine> bought, List<Wish> wishes) {}

    private static final Generator<OrderLine> LINES = Generator.ints(1, 3)
            .then(product -> Generator.longs(1, 4000)
                    .then(quantity -> Generator.longs(0, 3).map(price -> line(product, quantity, price))));
    private static final Generator<Wish> WISHES =
            Generator.ints(1, 3).then(product -> Generator.longs(0, 3000).map(quantity -> new Wish(product, quantity)));
    private static final Generator<Shop> SHOPS = Generator.lists(LINES, 5)
            .then(bought -> Generator.lists(WISHES, 10).map(wishes -> new Shop(bought, wishes)));

    @Test
    void refundsNeverExceedWhatWasBought() {
        Property.check(2000, SHOPS, shop -> {
            long[] left = new long[4];
            shop.bought().forEach(line -> left[line.product().intValue()] += line.quantity());
            List<OrderLine> refunded = new ArrayList<>();
            for (Wish wish : shop.wishes()) {
                long wanted = wish.quantity() == 0 ? left[wish.product()] : wish.quantity();
                List<RefundableLine> lines = Refunds.of(shop.bought(), refunded);
                List<Item> items = List.of(item(wish.product(), wish.quantity() == 0 ? null : wanted));
                if (wanted == 0 || wanted > left[wish.product()]) {
                    assertThrows(KithException.class, () -> Refunds.some(lines, items));
                    continue;
                }
                List<OrderLine> refund = Refunds.some(lines, items);
                assertEquals(
                        -wanted, refund.stream().mapToLong(OrderLine::quantity).sum());
                assertTrue(refund.stream().noneMatch(line -> line.amount().minor() > 0));
                left[wish.product()] -= wanted;
                refunded.addAll(refund);
                assertTrue(minor(refunded) + minor(shop.bought()) >= 0);
            }
            refunded.addAll(Refunds.all(Refunds.of(shop.bought(), refunded)));
            assertEquals(0, minor(refunded) + minor(shop.bought()));
            assertEquals(List.of(), Refunds.all(Refunds.of(shop.bought(), refunded)));
        });
    }

    /** Some lines, a discount of so many per cent of them, and what is refunded one after another. */
    private record Bargain(Shop shop, int percent) {
        List<OrderLine> bought() {
            Money off = new Money(-minor(shop.bought()) * percent / 100, GBP);
            List<OrderLine> lines = new ArrayList<>(shop.bought());
            lines.add(new OrderLine(0, null, null, null, "coupon A", Quantity.ONE, off, off));
            return lines;
        }
    }

    @Test
    void whatWasTakenOffComesBackInProportionAndExactlyInTheEnd() {
        Property.check(
                2000,
                SHOPS.then(shop -> Generator.ints(0, 100).map(percent -> new Bargain(shop, percent))),
                bargain -> {
                    List<OrderLine> bought = bargain.bought();
                    List<OrderLine> refunded = new ArrayList<>();
                    for (Wish wish : bargain.shop().wishes()) {
                        List<OrderLine> refund;
                        try {
                            refund = Refunds.some(Refunds.of(bought, refunded), List.of(item(wish.product(), null)));
                        } catch (KithException e) {
                            continue;
                        }
                        assertTrue(minor(refund) <= 0, refund.toString());
                        refunded.addAll(refund);
                        assertInProportion(bargain, refunded);
                    }
                    refunded.addAll(Refunds.all(Refunds.of(bought, refunded)));
                    assertEquals(0, minor(refunded) + minor(bought));
                    assertEquals(List.of(), Refunds.all(Refunds.of(bought, refunded)));
                });
    }

    private static void assertInProportion(Bargain bargain, List<OrderLine> refunded) {
        long all = minor(bargain.shop().bought());
        long items =
                minor(refunded.stream().filter(line -> line.product() != null).toList());
        BigDecimal due = BigDecimal.valueOf(items).multiply(BigDecimal.valueOf(minor(bargain.bought())));
        BigDecimal exact = all == 0 ? BigDecimal.ZERO : due.divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_EVEN);
        assertTrue(Math.abs(exact.longValueExact() - minor(refunded)) <= 1, exact + " of " + refunded);
    }
}
