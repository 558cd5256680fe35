package dev.kith.earning;

import dev.kith.base.Text;
import dev.kith.earning.Earning.Asked;
import dev.kith.earning.Earning.Outcome;
import dev.kith.earning.Earnings.Earned;
import dev.kith.earning.Earnings.Order;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one order earns by all rules, those first by which others go. */
final class OrderEarnings implements Asked {
    private final Earnings earnings;
    private final Order order;
    private final Map<String, Long> byRates = new HashMap<>();

    OrderEarnings(Earnings earnings, Order order) {
        this.earnings = earnings;
        this.order = order;
    }

    /** What a rule says to the order. */
    record Said(Rule rule, Outcome outcome) {}

    /** What each rule says, whether the order has earned by it or not. */
    List<Said> all(List<Rule> rules, Earning earning) {
        List<Said> all = new ArrayList<>();
        for (Rule rule : rules) {
            Outcome outcome = earning.of(rule, order.bought(), this);
            if (rule.gift().isRate()) {
                byRates.merge(purse(rule), outcome.points(), Long::sum);
            }
            all.add(new Said(rule, outcome));
        }
        return all;
    }

    /** What is to be given. */
    List<Earned> earned(List<Rule> rules, Earning earning) {
        earnings.turnTo(order.bought().customer());
        List<Earned> gifts = new ArrayList<>();
        for (Said said : all(rules, earning)) {
            if (gives(said) && !order.earned().contains(said.rule().id()) && !isRepeated(said.rule())) {
                gifts(said, gifts);
            }
        }
        gifts.forEach(earnings::noted);
        return gifts;
    }

    private static boolean gives(Said said) {
        return said.outcome().points() > 0
                || (said.rule().gift().referredPoints() > 0 && said.outcome().amount() > 0);
    }

    private void gifts(Said said, List<Earned> gifts) {
        Rule rule = said.rule();
        long points = said.outcome().points();
        if (points > 0) {
            gifts.add(gift(said, earner(rule), points));
        }
        if (rule.gift().referredPoints() > 0 && said.outcome().amount() > 0) {
            gifts.add(gift(said, order.bought().customer(), rule.gift().referredPoints()));
        }
    }

    private Earned gift(Said said, long customer, long points) {
        return new Earned(
                said.rule(),
                customer,
                occasion(said.rule()),
                order.id(),
                order.bought().at(),
                said.outcome().amount(),
                points,
                order.name());
    }

    /** Who gets the points: for a referral, who referred. */
    private long earner(Rule rule) {
        return rule.is(Cause.REFERRAL)
                ? Objects.requireNonNull(order.bought().referrer())
                : order.bought().customer();
    }

    /** An order, or a period with the order that reached its minimum. */
    private String occasion(Rule rule) {
        String name = "order " + order.id();
        return rule.terms().period() == null ? name : period(rule) + " " + name;
    }

    private String period(Rule rule) {
        return Objects.requireNonNull(rule.terms().period())
                .name(earnings.day(order.bought().at()));
    }

    /** Whether another order has earned what is given once: a first order, a period's threshold. */
    boolean isRepeated(Rule rule) {
        long customer = order.bought().customer();
        return switch (rule.gift().cause()) {
            case FIRST_ORDER, REFERRAL -> earnings.hasByOrders(rule, customer);
            case THRESHOLD -> earnings.stands(rule, customer, period(rule));
            case ORDER, TIER, BIRTHDAY, TENURE, SHARE, SUGGESTION, SURVEY, EVENT -> false;
        };
    }

    @Override
    public @Nullable String unfit(Rule rule) {
        String query = rule.terms().query();
        return query == null || earnings.fits(rule, order.bought().customer())
                ? null
                : Text.of("does not fit {0}", query);
    }

    @Override
    public long ofProducts(Rule rule) {
        return earnings.ofProducts(
                order.id(), Objects.requireNonNull(rule.terms().product()));
    }

    @Override
    public long spent(LocalDate first, LocalDate next) {
        return earnings.spent(order.bought().customer(), first, next);
    }

    @Override
    public int tierTimes(Rule rule) {
        return earnings.tierTimes(rule, order.bought());
    }

    @Override
    public long byRates(Rule rule) {
        return byRates.getOrDefault(purse(rule), 0L);
    }

    @Override
    public long given(Rule rule, LocalDate first, LocalDate next) {
        return earnings.given(rule, earner(rule), first, next);
    }

    private static String purse(Rule rule) {
        return rule.programme() + (rule.gift().status() ? Text.of(" status") : "");
    }
}
