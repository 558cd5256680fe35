package dev.kith.earning;

import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Span;
import dev.kith.base.Text;
import dev.kith.customer.Keys;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.programme.Expiry;
import dev.kith.programme.Programmes;
import dev.kith.reward.Gifts;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules of a database. */
final class Rules {
    private static final String SELECT = """
            SELECT r.*, g.name AS programme, w.name AS coupon FROM points_rule r JOIN programme g ON g.id = r.programme_id
            LEFT JOIN reward w ON w.id = r.reward_id
            """;
    private static final String ADD = """
            INSERT INTO points_rule (programme_id, name, name_key, cause, points, per, times, referred_points, status, available,
                expires, query, product, starts_at, ends_at, weekdays, month_days, birthday_month, minimum, period, most_order,
                most_day, most_month, most_year, most_ever, created_at, reward_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT id FROM reward WHERE name_key = ?))
            """;

    private final Tx tx;

    Rules(Tx tx) {
        this.tx = tx;
    }

    /** All, in the order in which they were defined. */
    List<Rule> list() {
        return tx.list(SELECT + " ORDER BY r.id", Rules::rule);
    }

    /** Those that are in use, rates first, since others go by what they give. */
    List<Rule> enabled() {
        return tx.list(
                SELECT + " WHERE r.enabled = 1 ORDER BY r.times IS NOT NULL OR r.cause = 'tier', r.id", Rules::rule);
    }

    Optional<Rule> find(String name) {
        return tx.find(SELECT + " WHERE r.name_key = ?", Rules::rule, Keys.name(name));
    }

    /** Throws KithException.NotFound, with the nearest names, where there is none of this name. */
    Rule get(String name) {
        return find(name).orElseThrow(() -> {
            List<String> near =
                    Nearest.nearest(name, list().stream().map(Rule::name).toList());
            return new KithException.NotFound(
                    Text.of("There is no rule '{0}'.", Printable.line(name)),
                    near.isEmpty()
                            ? Text.of("See 'kith points rule list'.")
                            : Text.of("Did you mean {0}?", near.getFirst()));
        });
    }

    /** Adds a rule; throws KithException.Conflict where its name is another's. */
    Rule add(Rule rule, Instant now) {
        find(rule.name()).ifPresent(other -> {
            throw new KithException.Conflict(
                    Text.of("There is a rule {0} already.", Printable.line(other.name())),
                    Text.of("See 'kith points rule show {0}', or give this one another name.", other.name()));
        });
        Rule.Gift gift = rule.gift();
        Rule.Terms terms = rule.terms();
        Rule.Limits limits = rule.limits();
        tx.insert(
                ADD,
                new Programmes(tx).get(rule.programme()).id(),
                rule.name(),
                Keys.name(rule.name()),
                gift.cause().word(),
                gift.points(),
                gift.per(),
                gift.times(),
                gift.referredPoints(),
                gift.status(),
                gift.available() == null ? null : gift.available().toString(),
                gift.expires() == null ? null : gift.expires().text(),
                terms.query(),
                terms.product(),
                terms.since(),
                terms.until(),
                joined(terms.weekdays(), day -> Integer.toString(day.getValue())),
                joined(terms.monthDays(), day -> Integer.toString(day)),
                terms.birthdayMonth(),
                terms.minimum(),
                terms.period() == null ? null : terms.period().word(),
                limits.order(),
                limits.day(),
                limits.month(),
                limits.year(),
                limits.ever(),
                now,
                gift.coupon() == null ? null : Keys.name(Gifts.named(tx, gift.coupon())));
        return get(rule.name());
    }

    Instant definedAt(Rule rule) {
        return Instant.ofEpochSecond(tx.number("SELECT created_at FROM points_rule WHERE id = ?", rule.id()));
    }

    Rule enable(Rule rule, boolean enabled) {
        tx.run("UPDATE points_rule SET enabled = ? WHERE id = ?", enabled, rule.id());
        return get(rule.name());
    }

    private static <T> @Nullable String joined(Set<T> all, Function<T, String> text) {
        return all.isEmpty() ? null : all.stream().map(text).collect(Collectors.joining(","));
    }

    private static <T> Set<T> split(@Nullable String text, Function<Integer, T> reader) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split(",", -1))
                        .map(Integer::valueOf)
                        .map(reader)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Rule rule(Row row) {
        return new Rule(
                row.number("id"),
                row.text("name"),
                row.text("programme"),
                gift(row),
                terms(row),
                new Rule.Limits(
                        row.numberOrNull("most_order"),
                        row.numberOrNull("most_day"),
                        row.numberOrNull("most_month"),
                        row.numberOrNull("most_year"),
                        row.numberOrNull("most_ever")),
                row.flag("enabled"));
    }

    private static Rule.Gift gift(Row row) {
        Long times = row.numberOrNull("times");
        String available = row.textOrNull("available");
        String expires = row.textOrNull("expires");
        return new Rule.Gift(
                Cause.of(row.text("cause")),
                row.number("points"),
                row.numberOrNull("per"),
                times == null ? null : times.intValue(),
                row.number("referred_points"),
                row.textOrNull("coupon"),
                row.flag("status"),
                available == null ? null : Span.parse(available),
                expires == null ? null : Expiry.of(expires));
    }

    private static Rule.Terms terms(Row row) {
        String period = row.textOrNull("period");
        return new Rule.Terms(
                row.textOrNull("query"),
                row.textOrNull("product"),
                row.instantOrNull("starts_at"),
                row.instantOrNull("ends_at"),
                split(row.textOrNull("weekdays"), DayOfWeek::of),
                split(row.textOrNull("month_days"), day -> day),
                row.flag("birthday_month"),
                row.numberOrNull("minimum"),
                period == null ? null : Turn.of(period));
    }
}
