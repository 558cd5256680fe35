package dev.kith.earning;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Span;
import dev.kith.base.Text;
import dev.kith.programme.Expiry;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule by which points are earned. */
record Rule(long id, String name, String programme, Gift gift, Terms terms, Limits limits, boolean enabled) {
    private static final int LONGEST = 100;

    /** The most points that a rule gives at once, or for one unit of money. */
    static final long MOST = 1_000_000_000;

    /**
     * What it gives.
     *
     * @param points how many, for each {@code per} minor units of money where that is given; 1 where it gives a coupon
     * @param times in hundredths, how many times what rates give is given in all; or null
     * @param referredPoints what the one who was referred gets
     * @param coupon the name of the reward whose coupon it gives instead of points, or null
     * @param status whether they are points that count for a tier
     * @param available how long they wait before they can be spent, or null
     * @param expires their last day, or null for the programme's
     */
    record Gift(
            Cause cause,
            long points,
            @Nullable Long per,
            @Nullable Integer times,
            long referredPoints,
            @Nullable String coupon,
            boolean status,
            @Nullable Span available,
            @Nullable Expiry expires) {
        /** What it gives, as {@code 5 points}. */
        String text() {
            return coupon == null ? Text.of("{0} points", points) : Text.of("a coupon");
        }

        /** Whether it gives points by the money that is paid. */
        boolean isRate() {
            return per != null;
        }
    }

    /**
     * When, and for whom. What is null or empty is no condition.
     *
     * @param product a pattern of SKUs, with * and ?: only what is paid for them counts
     * @param until the first moment that is too late
     * @param minimum minor units that the order has to come to; for a threshold, what was spent in the period
     * @param period of a threshold
     */
    record Terms(
            @Nullable String query,
            @Nullable String product,
            @Nullable Instant since,
            @Nullable Instant until,
            Set<DayOfWeek> weekdays,
            Set<Integer> monthDays,
            boolean birthdayMonth,
            @Nullable Long minimum,
            @Nullable Turn period) {}

    /** How many points it gives to a customer at the most: for an order, in a day, a month, a year, ever. */
    record Limits(
            @Nullable Long order,
            @Nullable Long day,
            @Nullable Long month,
            @Nullable Long year,
            @Nullable Long ever) {}

    Rule {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST || name.lines().count() > 1) {
            throw new KithException.Invalid(Text.of(
                    "'{0}' can't be the name of a rule: 1 to {1} characters on one line.",
                    Printable.line(name), LONGEST));
        }
        requireGift(gift, terms);
    }

    private static void requireGift(Gift gift, Terms terms) {
        Cause cause = gift.cause();
        if (gift.coupon() != null && !isCouponAlone(gift)) {
            throw new KithException.Usage(
                    Text.of("A rule gives points or a coupon."),
                    Text.of(
                            "With --gives-coupon leave out --points, --per, --times, --referred-points, --status-points, --available and --expires."));
        }
        if (cause == Cause.TIER && (gift.points() > 0 || gift.times() != null)) {
            throw new KithException.Usage(
                    Text.of("How many times --cause tier gives is said by the tiers."),
                    Text.of("Leave --points and --times out, and see 'kith points tier list'."));
        }
        if (cause != Cause.TIER && (gift.points() > 0) == (gift.times() != null) && gift.referredPoints() == 0) {
            throw new KithException.Usage(
                    Text.of("A rule gives points, or times as many as rates give."),
                    Text.of("Add --points N, --points N --per MONEY, --times 2, or --gives-coupon REWARD."));
        }
        if ((gift.per() != null || gift.times() != null) && cause != Cause.ORDER) {
            throw new KithException.Usage(
                    Text.of("--per and --times go with orders."), Text.of("Leave --cause out, or them."));
        }
        if (gift.referredPoints() > 0 && cause != Cause.REFERRAL) {
            throw new KithException.Usage(Text.of("--referred-points goes with --cause referral."), null);
        }
        if ((cause == Cause.THRESHOLD) != (terms.period() != null)
                || (cause == Cause.THRESHOLD && terms.minimum() == null)) {
            throw new KithException.Usage(
                    Text.of("--cause threshold needs --period and --minimum; --period goes with nothing else."),
                    Text.of("For example: --cause threshold --minimum 500 --period month --points 100"));
        }
        if (!cause.isOfOrders() && (terms.product() != null || terms.minimum() != null)) {
            throw new KithException.Usage(Text.of("--product and --minimum go with orders."), null);
        }
    }

    private static boolean isCouponAlone(Gift gift) {
        return gift.points() == 1
                && gift.per() == null
                && gift.times() == null
                && gift.referredPoints() == 0
                && !gift.status()
                && gift.available() == null
                && gift.expires() == null
                && gift.cause() != Cause.TIER;
    }

    boolean is(Cause cause) {
        return gift.cause() == cause;
    }
}
