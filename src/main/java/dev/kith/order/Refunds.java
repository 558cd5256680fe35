package dev.kith.order;

import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.base.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How much of an order can be refunded: never more than was bought, less what was refunded before. */
final class Refunds {
    private Refunds() {}

    /**
     * The lines of an order with what former refunds took of them: of lines of the same thing, first those with the
     * price that was refunded.
     */
    static List<RefundableLine> of(List<OrderLine> bought, List<OrderLine> refunded) {
        List<RefundableLine> lines = new ArrayList<>();
        bought.forEach(line -> lines.add(new RefundableLine(line, 0)));
        for (OrderLine refund : refunded) {
            Predicate<OrderLine> same = line -> line.isSameThing(refund);
            long rest = take(
                    lines,
                    same.and(line -> line.price().equals(refund.price())),
                    -refund.quantity(),
                    new ArrayList<>());
            take(lines, same, rest, new ArrayList<>());
        }
        return lines;
    }

    /** The lines that refund all that is left; empty where nothing is. */
    static List<OrderLine> all(List<RefundableLine> lines) {
        List<RefundableLine> open = new ArrayList<>(lines);
        List<OrderLine> refund = new ArrayList<>();
        take(open, line -> !line.isDiscount(), Long.MAX_VALUE, refund);
        takeDiscounts(lines, open, refund);
        return refund;
    }

    /**
     * The lines that refund some items; an item without a quantity means all that is left of it.
     *
     * @throws KithException.NotFound where an item is not in the order
     * @throws KithException.Conflict where less is left than is to be refunded
     */
    static List<OrderLine> some(List<RefundableLine> lines, List<Item> items) {
        List<RefundableLine> open = new ArrayList<>(lines);
        List<OrderLine> refund = new ArrayList<>();
        for (Item item : items) {
            Predicate<OrderLine> meant = line -> line.answersTo(item.sku()) && !line.isDiscount();
            if (open.stream().noneMatch(line -> meant.test(line.line()))) {
                throw new KithException.NotFound(Text.of("There is no {0} in this order.", item.sku()));
            }
            long left = 0;
            for (RefundableLine line : open) {
                left += meant.test(line.line()) ? line.left() : 0;
            }
            long wanted = item.quantity() == null ? left : item.quantity();
            if (wanted > left || left == 0) {
                throw new KithException.Conflict(
                        left == 0
                                ? Text.of("All {0} of this order were refunded before.", item.sku())
                                : Text.of(
                                        "Only {0} {1} of this order can be refunded, not {2}.",
                                        Quantity.decimal(left), item.sku(), Quantity.decimal(wanted)));
            }
            take(open, meant, wanted, refund);
        }
        takeDiscounts(lines, open, refund);
        return refund;
    }

    /**
     * Takes back of what was taken off the share of what is refunded by now, rounded half to even as a whole, so that
     * all refunds together come to exactly what was paid.
     */
    private static void takeDiscounts(List<RefundableLine> before, List<RefundableLine> after, List<OrderLine> refund) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal was = BigDecimal.ZERO;
        BigDecimal is = BigDecimal.ZERO;
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).line().isDiscount()) {
                all = all.add(minor(before.get(i).line().amount()));
                was = was.add(minor(before.get(i).refundedAmount()));
                is = is.add(minor(after.get(i).refundedAmount()));
            }
        }
        for (RefundableLine line : before) {
            if (line.line().isDiscount() && line.left() > 0) {
                Money amount = share(line.line().amount(), is, all)
                        .minus(share(line.line().amount(), was, all));
                OrderLine back = line.refund(amount, part(is, all));
                if (back.quantity() != 0 || !amount.isZero()) {
                    refund.add(back);
                }
            }
        }
    }

    private static Money share(Money of, BigDecimal refunded, BigDecimal all) {
        return refunded.compareTo(all) == 0
                ? of
                : new Money(
                        minor(of)
                                .multiply(refunded)
                                .divide(all, 0, RoundingMode.HALF_EVEN)
                                .longValueExact(),
                        of.currency());
    }

    /** How much of all is refunded, in thousandths. */
    private static BigDecimal part(BigDecimal refunded, BigDecimal all) {
        return refunded.compareTo(all) == 0 ? BigDecimal.ONE : refunded.divide(all, 3, RoundingMode.DOWN);
    }

    private static BigDecimal minor(Money money) {
        return BigDecimal.valueOf(money.minor());
    }

    /** Takes from the lines that fit, in their order, adds what was taken to a refund, and returns what is missing. */
    private static long take(
            List<RefundableLine> lines, Predicate<OrderLine> fits, long quantity, List<OrderLine> refund) {
        long rest = quantity;
        for (int i = 0; i < lines.size() && rest > 0; i++) {
            RefundableLine line = lines.get(i);
            long taken = fits.test(line.line()) ? Math.min(rest, line.left()) : 0;
            if (taken > 0) {
                refund.add(line.refund(taken));
                lines.set(i, line.plus(taken));
                rest -= taken;
            }
        }
        return rest;
    }
}
