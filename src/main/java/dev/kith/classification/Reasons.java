package dev.kith.classification;

import dev.kith.base.Money;
import dev.kith.cli.Settings;
import dev.kith.customer.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Puts into words which numbers and limits gave a customer its classes. */
final class Reasons {
    private final ClassLimits limits;
    private final Settings settings;

    Reasons(ClassLimits limits, Settings settings) {
        this.limits = limits;
        this.settings = settings;
    }

    Reason lifecycle(Purchases purchases) {
        Lifecycle stage = Lifecycle.of(purchases, limits.lifecycle());
        String because = stage == Lifecycle.PROSPECT
                ? "no order yet"
                : "%s, the first %s, the last %s"
                                .formatted(orders(purchases.orders()), ago(purchases.first()), ago(purchases.last()))
                        + switch (stage) {
                            case PROSPECT -> "";
                            case NEW -> "; new is whose first order was within " + days(Settings.NEW_DAYS);
                            case WON_BACK ->
                                "; back within 90 days after more than " + days(Settings.CHURNED_DAYS) + " without one";
                            case LOYAL ->
                                "; loyal is who has ordered for " + days(Settings.LOYAL_DAYS) + " and at least "
                                        + settings.number(Settings.LOYAL_ORDERS) + " times; " + silence(purchases);
                            case ACTIVE, SILENT, CHURNED -> "; " + silence(purchases);
                        };
        return new Reason("lifecycle", stage.word(), because);
    }

    Reason value(Purchases purchases, Rating rating) {
        if (purchases.orders() == 0) {
            return new Reason("value", "none", "no order yet");
        }
        ValueLimits now = limits.value();
        ValueClass earned = ValueClass.byContribution(purchases.spend365(), now);
        ValueClass value = ValueClass.of(purchases.spend365(), rating, now);
        String because = "spent %s in 365 days; %s, %s"
                .formatted(money(purchases.spend365()), from("key", now.keyFrom()), from("growth", now.growthFrom()));
        return new Reason(
                "value",
                value.word(),
                value == earned
                        ? because
                        : because + "; one class up, since potential or loyalty is rated " + Rating.HIGH + " or more");
    }

    Reason rfm(Purchases purchases) {
        Rfm.Limits now = limits.rfm();
        long days = limits.days(Objects.requireNonNull(purchases.last()));
        Rfm rfm = Rfm.of(days, purchases.orders(), purchases.spend(), now);
        return new Reason(
                "rfm",
                rfm.score() + " " + rfm.group().word(),
                "last order %d days ago (cuts %s), %s (cuts %s), spent %s (cuts %s)"
                        .formatted(
                                days,
                                joined(now.days().stream().map(String::valueOf).toList()),
                                orders(purchases.orders()),
                                joined(now.orders().stream()
                                        .map(String::valueOf)
                                        .toList()),
                                money(purchases.spend()),
                                joined(now.spend().stream().map(this::money).toList())));
    }

    private String silence(Purchases purchases) {
        Duration rhythm = purchases.rhythm();
        if (rhythm == null) {
            return "silent after %s, churned after %s"
                    .formatted(days(Settings.SILENT_DAYS), days(Settings.CHURNED_DAYS));
        }
        long usual = Math.max(
                        LifecycleLimits.LEAST_SILENCE,
                        rhythm.toSeconds() * limits.lifecycle().rhythm())
                / Duration.ofDays(1).toSeconds();
        return "an order every %d days, so silent after %d, churned after %d"
                .formatted(rhythm.toDays(), usual, 2 * usual);
    }

    private String from(String name, long limit) {
        return limit == Long.MAX_VALUE ? "nobody is " + name : name + " from " + money(limit);
    }

    private String money(long minor) {
        return new Money(minor, settings.currency()).toString();
    }

    private String days(String setting) {
        return settings.number(setting) + " days";
    }

    private String ago(@org.jspecify.annotations.Nullable Instant instant) {
        return limits.days(Objects.requireNonNull(instant)) + " days ago";
    }

    private static String orders(long count) {
        return count == 1 ? "1 order" : count + " orders";
    }

    private static String joined(List<String> cuts) {
        return String.join(", ", cuts);
    }
}
