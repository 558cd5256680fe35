package dev.kith.classification;

import dev.kith.base.Money;
import dev.kith.base.Text;
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
                ? Text.of("no order yet")
                : Text.of(
                                "{0}, the first {1}, the last {2}",
                                orders(purchases.orders()), ago(purchases.first()), ago(purchases.last()))
                        + switch (stage) {
                            case PROSPECT -> "";
                            case NEW -> Text.of("; new is whose first order was within {0}", days(Settings.NEW_DAYS));
                            case WON_BACK ->
                                Text.of(
                                        "; back within 90 days after more than {0} without one",
                                        days(Settings.CHURNED_DAYS));
                            case LOYAL ->
                                Text.of(
                                        "; loyal is who has ordered for {0} and at least {1} times; {2}",
                                        days(Settings.LOYAL_DAYS),
                                        settings.number(Settings.LOYAL_ORDERS),
                                        silence(purchases));
                            case ACTIVE, SILENT, CHURNED -> "; " + silence(purchases);
                        };
        return new Reason("lifecycle", Text.word(stage.word()), because);
    }

    Reason value(Purchases purchases, Rating rating) {
        if (purchases.orders() == 0) {
            return new Reason("value", Text.word("none"), Text.of("no order yet"));
        }
        ValueLimits now = limits.value();
        ValueClass earned = ValueClass.byContribution(purchases.spend365(), now);
        ValueClass value = ValueClass.of(purchases.spend365(), rating, now);
        String because = Text.of(
                "spent {0} in 365 days; {1}, {2}",
                money(purchases.spend365()), from("key", now.keyFrom()), from("growth", now.growthFrom()));
        return new Reason(
                "value",
                Text.word(value.word()),
                value == earned
                        ? because
                        : Text.of(
                                "{0}; one class up, since potential or loyalty is rated {1} or more",
                                because, Rating.HIGH));
    }

    Reason rfm(Purchases purchases) {
        Rfm.Limits now = limits.rfm();
        long days = limits.days(Objects.requireNonNull(purchases.last()));
        Rfm rfm = Rfm.of(days, purchases.orders(), purchases.spend(), now);
        return new Reason(
                "rfm",
                rfm.score() + " " + Text.word(rfm.group().word()),
                Text.of(
                        "last order {0} days ago (cuts {1}), {2} (cuts {3}), spent {4} (cuts {5})",
                        days,
                        joined(now.days().stream().map(String::valueOf).toList()),
                        orders(purchases.orders()),
                        joined(now.orders().stream().map(String::valueOf).toList()),
                        money(purchases.spend()),
                        joined(now.spend().stream().map(this::money).toList())));
    }

    private String silence(Purchases purchases) {
        Duration rhythm = purchases.rhythm();
        if (rhythm == null) {
            return Text.of(
                    "silent after {0}, churned after {1}", days(Settings.SILENT_DAYS), days(Settings.CHURNED_DAYS));
        }
        long usual = Math.max(
                        LifecycleLimits.LEAST_SILENCE,
                        rhythm.toSeconds() * limits.lifecycle().rhythm())
                / Duration.ofDays(1).toSeconds();
        return Text.of(
                "an order every {0} days, so silent after {1}, churned after {2}", rhythm.toDays(), usual, 2 * usual);
    }

    private String from(String name, long limit) {
        return limit == Long.MAX_VALUE
                ? Text.of("nobody is {0}", Text.word(name))
                : Text.of("{0} from {1}", Text.word(name), money(limit));
    }

    private String money(long minor) {
        return new Money(minor, settings.currency()).toString();
    }

    private String days(String setting) {
        return Text.of("{0} days", settings.number(setting));
    }

    private String ago(@org.jspecify.annotations.Nullable Instant instant) {
        return Text.of("{0} days ago", limits.days(Objects.requireNonNull(instant)));
    }

    private static String orders(long count) {
        return count == 1 ? Text.of("1 order") : Text.of("{0} orders", count);
    }

    private static String joined(List<String> cuts) {
        return String.join(", ", cuts);
    }
}
