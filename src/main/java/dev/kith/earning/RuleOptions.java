package dev.kith.earning;

import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import dev.kith.base.Width;
import dev.kith.cli.Arguments;
import dev.kith.cli.Live;
import dev.kith.cli.NumberOption;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.points.Availability;
import dev.kith.points.AwardOptions;
import dev.kith.points.PurseOptions;
import dev.kith.programme.Programme;
import dev.kith.query.Query;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The options that tell of a rule. */
final class RuleOptions {
    static final Parameter<String> RULE =
            Parameter.text("RULE", "a rule's name, in any case").completing(Live.POINTS_RULE);
    static final Parameter<String> NAME = Parameter.text("NAME", "its name");

    static final Option<Cause> CAUSE = new Option<>(
            List.of("--cause"),
            "CAUSE",
            "what earns: " + String.join(", ", Cause.words()),
            (text, session) -> Cause.of(text),
            Cause.words(),
            Live.NOTHING,
            false);
    static final Option<Long> POINTS = NumberOption.whole("--points", "how many points it gives", Rule.MOST);
    static final Option<Money> PER = NumberOption.money("--per", "so many points for each of it");
    static final Option<Integer> TIMES = Option.of(
            "--times", "FACTOR", "so many times what rates give, in all: 2, 1.5", (text, session) -> times(text));
    static final Option<Long> REFERRED_POINTS =
            NumberOption.whole("--referred-points", "how many points the one who was referred gets", Rule.MOST);
    static final Option<String> GIVES_COUPON = Option.text(
                    "--gives-coupon", "REWARD", "gives a coupon of this reward instead of points")
            .completing(Live.REWARD);
    static final Option<String> PRODUCT = Option.text(
                    "--product", "SKU", "only what is paid for products whose SKU fits: TEA-*")
            .completing(Live.PRODUCT);
    static final Option<Set<DayOfWeek>> WEEKDAY = Option.of(
            "--weekday", "DAY,DAY", "only on these days of the week: sat,sun", (text, session) -> weekdays(text));
    static final Option<Set<Integer>> MONTH_DAY = Option.of(
            "--month-day", "N,N", "only on these days of a month: 8,18,28", (text, session) -> monthDays(text));
    static final Option<Boolean> BIRTHDAY_MONTH =
            Option.flag("--birthday-month", "only in the month of the customer's birthday");
    static final Option<Money> MINIMUM = NumberOption.money(
            "--minimum", "only where the order comes to this; for a threshold, what is spent in the period");
    static final Option<String> PERIOD = Option.choice(
            "--period", "the period of a threshold: month, quarter or year", List.of("month", "quarter", "year"));
    static final Option<Long> MOST_ORDER =
            NumberOption.whole("--most-order", "at most so many points for an order", Rule.MOST);
    static final Option<Long> MOST_DAY =
            NumberOption.whole("--most-day", "at most so many points a day for a customer", Rule.MOST);
    static final Option<Long> MOST_MONTH =
            NumberOption.whole("--most-month", "at most so many points a month for a customer", Rule.MOST);
    static final Option<Long> MOST_YEAR =
            NumberOption.whole("--most-year", "at most so many points a year for a customer", Rule.MOST);
    static final Option<Long> MOST_EVER =
            NumberOption.whole("--most-ever", "at most so many points for a customer in all", Rule.MOST);

    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    static final List<Option<?>> ALL = List.of(
            CAUSE,
            POINTS,
            PER,
            TIMES,
            REFERRED_POINTS,
            GIVES_COUPON,
            PurseOptions.PROGRAMME,
            PurseOptions.STATUS,
            AwardOptions.AVAILABLE,
            AwardOptions.EXPIRES,
            Options.QUERY,
            PRODUCT,
            Options.SINCE,
            Options.UNTIL,
            WEEKDAY,
            MONTH_DAY,
            BIRTHDAY_MONTH,
            MINIMUM,
            PERIOD,
            MOST_ORDER,
            MOST_DAY,
            MOST_MONTH,
            MOST_YEAR,
            MOST_EVER);

    private RuleOptions() {}

    /** The rule that the options tell of. */
    static Rule rule(String name, Arguments arguments) {
        return new Rule(
                0,
                name,
                arguments.get(PurseOptions.PROGRAMME, Programme.STANDARD),
                gift(arguments),
                terms(arguments),
                new Rule.Limits(
                        arguments.orNull(MOST_ORDER),
                        arguments.orNull(MOST_DAY),
                        arguments.orNull(MOST_MONTH),
                        arguments.orNull(MOST_YEAR),
                        arguments.orNull(MOST_EVER)),
                true);
    }

    private static Rule.Gift gift(Arguments arguments) {
        Availability available = arguments.orNull(AwardOptions.AVAILABLE);
        if (available != null && !(available instanceof Availability.After)) {
            throw new KithException.Invalid(
                    Text.of("A rule's --available is a while after points are earned, such as 14d."));
        }
        String coupon = arguments.orNull(GIVES_COUPON);
        return new Rule.Gift(
                arguments.get(CAUSE, Cause.ORDER),
                arguments.get(POINTS, coupon == null ? 0L : 1L),
                minor(arguments.orNull(PER)),
                arguments.orNull(TIMES),
                arguments.get(REFERRED_POINTS, 0L),
                coupon,
                arguments.has(PurseOptions.STATUS),
                available instanceof Availability.After after ? after.span() : null,
                arguments.orNull(AwardOptions.EXPIRES));
    }

    private static Rule.Terms terms(Arguments arguments) {
        String query = arguments.orNull(Options.QUERY);
        Instant since = arguments.orNull(Options.SINCE);
        Instant until = arguments.orNull(Options.UNTIL);
        if (since != null && until != null && !since.isBefore(until)) {
            throw new KithException.Usage(
                    Text.of("--until lies before --since."), Text.of("Give the earlier time to --since."));
        }
        return new Rule.Terms(
                query == null ? null : Query.parse(query).toString(),
                arguments.orNull(PRODUCT),
                since,
                until,
                arguments.get(WEEKDAY, Set.of()),
                arguments.get(MONTH_DAY, Set.of()),
                arguments.has(BIRTHDAY_MONTH),
                minor(arguments.orNull(MINIMUM)),
                arguments.find(PERIOD).map(Turn::of).orElse(null));
    }

    private static @Nullable Long minor(@Nullable Money money) {
        return money == null ? null : money.minor();
    }

    private static int times(String text) {
        KithException.Invalid wrong = new KithException.Invalid(Text.of(
                "--times takes a factor of more than 1 and up to 100, with two decimals at the most, not '{0}'.",
                text));
        String factor = Width.narrow(text).strip();
        if (!factor.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")) {
            throw wrong;
        }
        int hundredths = new BigDecimal(factor).movePointRight(2).intValueExact();
        if (hundredths <= 100 || hundredths > 10_000) {
            throw wrong;
        }
        return hundredths;
    }

    private static Set<DayOfWeek> weekdays(String text) {
        return each(text, word -> {
            String weekday = Synonyms.of(word, WEEKDAYS);
            for (DayOfWeek day : DayOfWeek.values()) {
                if (weekday.length() >= 2 && day.name().toLowerCase(Locale.ROOT).startsWith(weekday)) {
                    return day;
                }
            }
            throw new KithException.Invalid(Text.of("--weekday takes days such as sat,sun, not '{0}'.", text));
        });
    }

    private static Set<Integer> monthDays(String text) {
        return each(text, word -> {
            if (!word.matches("[0-9]{1,2}") || Integer.parseInt(word) < 1 || Integer.parseInt(word) > 31) {
                throw new KithException.Invalid(
                        Text.of("--month-day takes days from 1 to 31, such as 8,18, not '{0}'.", text));
            }
            return Integer.valueOf(word);
        });
    }

    private static <T> Set<T> each(String text, Function<String, T> reader) {
        Set<T> all = new TreeSet<>();
        for (String word : Width.narrow(text).split("[,、;]", -1)) {
            all.add(reader.apply(word.strip().toLowerCase(Locale.ROOT)));
        }
        return all;
    }
}
