package dev.kith.earning;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What help says of rules. */
final class RuleHelp {
    private RuleHelp() {}

    static String text() {
        return "With --points N --per MONEY an order earns N times what was paid for it, divided by MONEY and rounded down, once for the order. With --points alone it earns so many. With --times 2 it earns once more what such rates of the same programme give for it, so that it is twice as much in all; of several such rules each adds its own. With --gives-coupon it gives a coupon, as long as the reward has some left; limits count coupons then. A customer earns once by a rule and order, whatever is run again.\n\nOrders that arrive from now on earn, by whatever way they come: added, or imported; those that are there already earn by 'kith points rule run --since TIME'. Where some of an order is refunded, what it earned is taken back but for the share of what is left, rounded down; a threshold that is not reached any more is taken back whole. A coupon is revoked, unless it was used, where nothing is left, or less than --minimum. A refund that names no order takes back what rates give for its money, from what was earned last. The customers of --query are those who fit it when the order arrives.\n\nWhat earns, as --cause has it:\n\n"
                + Stream.of(Cause.values())
                        .map(cause -> cause.word() + ": " + cause.when() + ".")
                        .collect(Collectors.joining("\n\n"));
    }
}
