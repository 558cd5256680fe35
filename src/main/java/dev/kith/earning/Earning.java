package dev.kith.earning;

import dev.kith.base.Currency;
import dev.kith.base.Money;
import dev.kith.base.Text;
import dev.kith.customer.Birthday;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an order earns by a rule, and why: pure arithmetic over what is known of the order. */
final class Earning {
    /**
     * An order as rules see it.
     *
     * @param customer the id of who bought
     * @param total minor units
     * @param first whether it is the customer's first
     * @param birthday the customer's, or null
     * @param referrer the id of who referred the customer, or null
     */
    record Bought(
            long customer,
            Instant at,
            long total,
            boolean first,
            @Nullable Birthday birthday,
            @Nullable Long referrer) {}

    /** What rules may ask beyond the order itself; each is looked up when it is asked. */
    interface Asked extends Given {
        /** Whether the customer fits the rule's query, and may earn in its programme. */
        @Nullable
        String unfit(Rule rule);

        /** Minor units paid for the rule's products. */
        long ofProducts(Rule rule);

        /** Minor units that were spent in a period, the order included. */
        long spent(LocalDate first, LocalDate next);

        /** The multiplier of the customer's tier on the day, in hundredths. */
        int tierTimes(Rule rule);

        /** What the rates of the programme gave for this order. */
        long byRates(Rule rule);
    }

    /** What a rule gave before. */
    interface Given {
        /** What it gave who earns by it, on days from the first up to the next. */
        long given(Rule rule, LocalDate first, LocalDate next);
    }

    /**
     * What came of a rule.
     *
     * @param points 0 where it gives nothing
     * @param amount the minor units that were counted
     * @param reason the arithmetic, or what is missing; put into words only where somebody asks
     */
    record Outcome(long points, long amount, Supplier<String> reason) {
        Outcome(long points, long amount, String why) {
            this(points, amount, () -> why);
        }

        String why() {
            return reason.get();
        }
    }

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final ZoneId zone;
    private final Currency currency;

    Earning(ZoneId zone, Currency currency) {
        this.zone = zone;
        this.currency = currency;
    }

    /** What an order earns by a rule whose cause is one of orders, limits included. */
    Outcome of(Rule rule, Bought bought, Asked asked) {
        LocalDate day = bought.at().atZone(zone).toLocalDate();
        String missing = missing(rule, bought, day, asked);
        if (missing != null) {
            return new Outcome(0, 0, missing);
        }
        long amount = rule.terms().product() == null ? bought.total() : asked.ofProducts(rule);
        if (amount <= 0) {
            return new Outcome(
                    0,
                    0,
                    rule.terms().product() == null
                            ? Text.of("nothing was paid")
                            : Text.of("nothing of {0}", rule.terms().product()));
        }
        return limited(rule, raw(rule, bought, amount, asked), day, asked);
    }

    /** A fixed number of points of a rule that is not of orders, within its limits. */
    static Outcome fixed(Rule rule, LocalDate day, Given given) {
        return limited(rule, new Outcome(rule.gift().points(), 0, rule.gift().text()), day, given);
    }

    private @Nullable String missing(Rule rule, Bought bought, LocalDate day, Asked asked) {
        Rule.Terms terms = rule.terms();
        if (terms.since() != null && bought.at().isBefore(terms.since())) {
            return Text.of("before {0}", terms.since().atZone(zone).toLocalDate());
        }
        if (terms.until() != null && !bought.at().isBefore(terms.until())) {
            return Text.of(
                    "after {0}", terms.until().minusSeconds(1).atZone(zone).toLocalDate());
        }
        if (!terms.weekdays().isEmpty() && !terms.weekdays().contains(day.getDayOfWeek())) {
            return Text.of("not on a {0}", Text.word(day.getDayOfWeek().name().toLowerCase(Locale.ROOT)));
        }
        if (!terms.monthDays().isEmpty() && !terms.monthDays().contains(day.getDayOfMonth())) {
            return Text.of("not on day {0} of a month", day.getDayOfMonth());
        }
        if (terms.birthdayMonth()
                && (bought.birthday() == null || !bought.birthday().isIn(YearMonth.from(day)))) {
            return Text.of("not in the birthday's month");
        }
        if (terms.minimum() != null && !rule.is(Cause.THRESHOLD) && bought.total() < terms.minimum()) {
            return Text.of("less than {0}", money(terms.minimum()));
        }
        if ((rule.is(Cause.FIRST_ORDER) || rule.is(Cause.REFERRAL)) && !bought.first()) {
            return Text.of("not the first order");
        }
        if (rule.is(Cause.REFERRAL) && bought.referrer() == null) {
            return Text.of("nobody referred them");
        }
        return asked.unfit(rule);
    }

    private Outcome raw(Rule rule, Bought bought, long amount, Asked asked) {
        Rule.Gift gift = rule.gift();
        Integer times = rule.is(Cause.TIER) ? Integer.valueOf(asked.tierTimes(rule)) : gift.times();
        if (times != null) {
            long base = asked.byRates(rule);
            long points = Share.floor(base, times - 100, 100, Rule.MOST);
            return new Outcome(points, amount, () -> Text.of("{0} by rates, {1} times", base, hundredths(times)));
        }
        Long per = gift.per();
        if (per != null) {
            long points = Share.floor(gift.points(), amount, per, Rule.MOST);
            return new Outcome(
                    points, amount, () -> Text.of("{0} for each {1} of {2}", gift.points(), money(per), money(amount)));
        }
        Turn period = rule.terms().period();
        Long minimum = rule.terms().minimum();
        if (period != null && minimum != null) {
            LocalDate day = bought.at().atZone(zone).toLocalDate();
            long spent = asked.spent(period.first(day), period.next(day));
            return new Outcome(
                    spent < minimum ? 0 : gift.points(),
                    amount,
                    () -> Text.of("{0} of {1} spent in {2}", money(spent), money(minimum), period.name(day)));
        }
        return new Outcome(gift.points(), amount, gift.text());
    }

    /** A limit, with the days in which what was given counts towards it. */
    private record Limit(@Nullable Long most, LocalDate first, LocalDate next, String of) {}

    private static Outcome limited(Rule rule, Outcome raw, LocalDate day, Given given) {
        Rule.Limits limits = rule.limits();
        Outcome outcome = atMost(raw, limits.order(), 0, Text.later("{0}, at most {1} an order"));
        if (outcome.points() == 0) {
            return outcome;
        }
        for (Limit limit : List.of(
                new Limit(limits.day(), day, day.plusDays(1), Text.later("{0}, at most {1} a day")),
                new Limit(
                        limits.month(),
                        Turn.MONTH.first(day),
                        Turn.MONTH.next(day),
                        Text.later("{0}, at most {1} a month")),
                new Limit(
                        limits.year(),
                        Turn.YEAR.first(day),
                        Turn.YEAR.next(day),
                        Text.later("{0}, at most {1} a year")),
                new Limit(limits.ever(), LocalDate.EPOCH, LAST, Text.later("{0}, at most {1} in all")))) {
            if (limit.most() != null && outcome.points() > 0) {
                outcome = atMost(outcome, limit.most(), given.given(rule, limit.first(), limit.next()), limit.of());
            }
        }
        return outcome;
    }

    private static Outcome atMost(Outcome outcome, @Nullable Long most, long given, String of) {
        if (most == null || outcome.points() <= Math.max(0, most - given)) {
            return outcome;
        }
        return new Outcome(Math.max(0, most - given), outcome.amount(), () -> Text.of(of, outcome.why(), most));
    }

    /**
     * How many of the points that an order earned are left when some of the money is refunded: the share of what is
     * left of it, rounded down as when they were earned.
     */
    static long left(long points, long amount, long refunded) {
        return refunded >= amount ? 0 : Share.floor(points, amount - Math.max(0, refunded), amount, points);
    }

    /**
     * The same of what a rule gave. A coupon is left as long as something is paid of what was counted, and as much as
     * the order had to come to.
     */
    static long left(Rule rule, long points, long amount, long refunded) {
        if (rule.gift().coupon() == null) {
            return left(points, amount, refunded);
        }
        Long minimum = rule.terms().product() == null ? rule.terms().minimum() : null;
        return amount - refunded >= (minimum == null ? 1 : minimum) ? points : 0;
    }

    private String money(long minor) {
        return new Money(minor, currency).display();
    }

    /** 150 as 1.5. */
    static String hundredths(int number) {
        return BigDecimal.valueOf(number, 2).stripTrailingZeros().toPlainString();
    }
}
