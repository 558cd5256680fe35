package dev.kith.reward;

import dev.kith.base.Money;
import dev.kith.cli.Live;
import dev.kith.cli.NumberOption;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.programme.Expiry;
import dev.kith.programme.ProgrammeOptions;
import java.time.LocalDate;
import java.util.List;

/** What the commands about rewards and coupons take. */
final class RewardOptions {
    private static final long MOST = 1_000_000_000;

    static final Parameter<String> NAME = Parameter.text("NAME", "its name");
    static final Parameter<String> REWARD =
            Parameter.text("REWARD", "a reward's name, in any case").completing(Live.REWARD);
    static final Parameter<Code> CODE = Parameter.of(
            "CODE",
            "a coupon's code; hyphens, blanks and case do not matter, nor O for 0 and I or L for 1",
            (text, session) -> Code.parse(text));

    static final Option<String> OF =
            Option.text("--reward", "NAME", "only those of this reward").completing(Live.REWARD);
    static final Option<String> STATE =
            Option.choice("--state", "only those in this state: " + String.join(", ", State.words()), State.words());
    static final Option<Money> TOTAL =
            NumberOption.money("--total", "what the items of the order come to that it is for");

    static final Option<String> KIND = Option.choice(
            "--kind",
            "what it is: " + String.join(", ", Kind.words()) + "; coupon where something is taken off, else product",
            Kind.words());
    static final Option<Long> POINTS = NumberOption.whole("--points", "how many points it costs", MOST);
    static final Option<Money> VALUE = NumberOption.money("--value", "how much a coupon takes off");
    static final Option<Integer> PERCENT = NumberOption.percent("--percent", "how many per cent a coupon takes off");
    static final Option<Money> MINIMUM =
            NumberOption.money("--minimum", "what the items of an order have to come to for the coupon");
    static final Option<String> STACKS = Option.choice(
            "--stacks", "whether a coupon goes with others that do so too: yes or no", List.of("yes", "no"));
    static final Option<Long> STOCK = NumberOption.whole("--stock", "how many there are in all", 0, MOST);
    static final Option<Long> MOST_CUSTOMER =
            NumberOption.whole("--most-customer", "how many one customer may redeem", MOST);
    static final Option<LocalDate> FROM = day("--from", "DATE", "the first day on which it can be redeemed");
    static final Option<LocalDate> UNTIL = day("--until", "TIME", "the last day on which it can be redeemed");
    static final Option<Expiry> VALID = Option.of(
            "--valid",
            "DATE|SPAN",
            "the last day of its coupons: 2027-12-31, 90d after they are issued, year-end, or '3mo month-end'",
            ProgrammeOptions.EXPIRES.reader());

    /** All that a reward has but its name, programme and kind. */
    static final List<Option<?>> TERMS = List.of(
            POINTS, VALUE, PERCENT, MINIMUM, STACKS, STOCK, MOST_CUSTOMER, FROM, UNTIL, VALID, Options.DESCRIPTION);

    /** What --clear can empty. */
    static final List<String> CLEARABLE =
            List.of("description", "minimum", "stock", "most-customer", "from", "until", "valid");

    private RewardOptions() {}

    private static Option<LocalDate> day(String name, String label, String summary) {
        return Option.of(
                name, label, summary, (text, session) -> session.moments().date(text));
    }
}
