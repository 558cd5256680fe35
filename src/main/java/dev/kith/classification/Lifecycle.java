package dev.kith.classification;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** How far a customer has come with us. */
enum Lifecycle {
    PROSPECT("prospect"),
    NEW("new"),
    ACTIVE("active"),
    LOYAL("loyal"),
    WON_BACK("won-back"),
    SILENT("silent"),
    CHURNED("churned");

    private final String word;

    Lifecycle(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Lifecycle::word).toList();
    }

    /** The stage that purchases show; the first of these that fits. */
    static Lifecycle of(Purchases purchases, LifecycleLimits limits) {
        Instant first = purchases.first();
        if (purchases.orders() == 0 || first == null) {
            return PROSPECT;
        }
        if (!first.isBefore(limits.newSince())) {
            return NEW;
        }
        if (cameBack(purchases, limits)) {
            return WON_BACK;
        }
        return switch (silence(purchases, limits)) {
            case 0 ->
                first.isBefore(limits.loyalBefore()) && purchases.orders() >= limits.loyalOrders() ? LOYAL : ACTIVE;
            case 1 -> SILENT;
            default -> CHURNED;
        };
    }

    private static boolean cameBack(Purchases purchases, LifecycleLimits limits) {
        Instant back = purchases.firstIn90();
        Instant before = purchases.lastBefore90();
        return back != null && before != null && back.getEpochSecond() - before.getEpochSecond() > limits.comeback();
    }

    /** How often the longest silence that means nothing has gone by since the last order: 0, 1, or 2 for more. */
    private static int silence(Purchases purchases, LifecycleLimits limits) {
        Instant last = Objects.requireNonNull(purchases.last());
        Duration rhythm = purchases.rhythm();
        if (rhythm == null) {
            return last.isBefore(limits.churnedBefore()) ? 2 : last.isBefore(limits.silentBefore()) ? 1 : 0;
        }
        long usual = Math.max(LifecycleLimits.LEAST_SILENCE, limits.rhythm() * rhythm.toSeconds());
        long since = limits.today().getEpochSecond() - last.getEpochSecond();
        return since > 2 * usual ? 2 : since > usual ? 1 : 0;
    }
}
