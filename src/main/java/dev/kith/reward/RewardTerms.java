package dev.kith.reward;

import dev.kith.base.Money;
import dev.kith.cli.Arguments;
import dev.kith.cli.Changes;
import dev.kith.cli.Options;
import dev.kith.db.Tx;
import dev.kith.programme.ProgrammeOptions;
import org.jspecify.annotations.Nullable;

/** What commands say of a reward. */
final class RewardTerms {
    private RewardTerms() {}

    /** The reward that a command defines. */
    static Reward asked(Tx tx, Arguments arguments) {
        Discount discount = new Discount(
                arguments.find(RewardOptions.VALUE).map(Money::minor).orElse(null),
                arguments.orNull(RewardOptions.PERCENT),
                arguments.find(RewardOptions.MINIMUM).map(Money::minor).orElse(null),
                arguments.get(RewardOptions.STACKS, "no").equals("yes"));
        return new Reward(
                0,
                arguments.get(RewardOptions.NAME),
                ProgrammeOptions.programme(arguments, tx).name(),
                arguments.find(RewardOptions.KIND).map(Kind::of).orElse(discount.isNone() ? Kind.PRODUCT : Kind.COUPON),
                arguments
                        .find(Options.DESCRIPTION)
                        .filter(text -> !text.isBlank())
                        .orElse(null),
                arguments.get(RewardOptions.POINTS, 0L),
                discount,
                new Reward.Limits(
                        arguments.orNull(RewardOptions.STOCK),
                        arguments.orNull(RewardOptions.MOST_CUSTOMER),
                        arguments.orNull(RewardOptions.FROM),
                        arguments.orNull(RewardOptions.UNTIL)),
                arguments.orNull(RewardOptions.VALID));
    }

    /** The reward that a command makes of one; its programme and kind stay. */
    static Reward edited(Reward before, String name, Arguments arguments) {
        Changes changes = new Changes(arguments);
        Reward.Limits limits = before.limits();
        Reward after = new Reward(
                before.id(),
                name,
                before.programme(),
                before.kind(),
                changes.text(Options.DESCRIPTION, before.description()),
                arguments.get(RewardOptions.POINTS, before.points()),
                discount(before.discount(), changes, arguments),
                new Reward.Limits(
                        changes.value(RewardOptions.STOCK, limits.stock()),
                        changes.value(RewardOptions.MOST_CUSTOMER, limits.customer()),
                        changes.value(RewardOptions.FROM, limits.from()),
                        changes.value(RewardOptions.UNTIL, limits.until())),
                changes.value(RewardOptions.VALID, before.valid()));
        changes.refuseUnknown(RewardOptions.CLEARABLE);
        return after;
    }

    /** What is taken off: money takes the place of per cent, and the other way round. */
    private static Discount discount(Discount before, Changes changes, Arguments arguments) {
        Money value = arguments.orNull(RewardOptions.VALUE);
        Integer percent = arguments.orNull(RewardOptions.PERCENT);
        boolean other = value != null || percent != null;
        boolean cleared = changes.clears("minimum");
        Money minimum = arguments.orNull(RewardOptions.MINIMUM);
        return new Discount(
                other ? minor(value) : before.value(),
                other ? percent : before.percent(),
                cleared ? null : minimum == null ? before.minimum() : minor(minimum),
                arguments.find(RewardOptions.STACKS).map("yes"::equals).orElse(before.stacks()));
    }

    private static @Nullable Long minor(@Nullable Money money) {
        return money == null ? null : money.minor();
    }
}
