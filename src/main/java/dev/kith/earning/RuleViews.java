package dev.kith.earning;

import dev.kith.base.Currency;
import dev.kith.base.Money;
import dev.kith.base.Text;
import dev.kith.base.Weekdays;
import dev.kith.view.Column;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is shown of rules. */
final class RuleViews {
    static final List<Column<Line>> LINES = List.of(
            Column.<Line>key("rule", line -> line.rule().id()).wide(),
            Column.text("name", "Name", line -> line.rule().name()),
            Column.<Line>text("programme", "Programme", line -> line.rule().programme())
                    .wide(),
            Column.word("cause", "Cause", line -> line.rule().gift().cause().word()),
            Column.text("gives", "Gives", Line::gives),
            Column.text("when", "When", Line::when),
            Column.text("most", "At most", Line::most),
            Column.<Line>text("available", "Available", Line::available).wide(),
            Column.<Line>text("expires", "Expires", Line::expires).wide(),
            Column.flag("enabled", "Enabled", line -> line.rule().enabled()));

    /** A rule by itself, with nothing left out. */
    static final List<Column<Line>> CARD = LINES.stream().map(Column::always).toList();

    static final List<Column<Said>> SAID = List.of(
            Column.text("rule", "Rule", Said::rule),
            Column.whole("points", "Points", Said::points),
            Column.text("coupon", "Coupon", Said::coupon),
            Column.text("why", "Why", Said::why));

    private RuleViews() {}

    /** {@code sat}. */
    private static String shortened(DayOfWeek day) {
        return Text.isEnglish() ? day.name().substring(0, 3).toLowerCase(Locale.ROOT) : Weekdays.name(day);
    }

    /** What a rule says to an order: it gives points, a coupon, or nothing. */
    record Said(String rule, long points, @Nullable String coupon, String why) {
        static Said of(Rule rule, Earning.Outcome outcome, String why) {
            String coupon = rule.gift().coupon();
            boolean given = outcome.points() > 0;
            return new Said(rule.name(), coupon == null ? outcome.points() : 0, given ? coupon : null, why);
        }
    }

    /** A rule in words. */
    record Line(Rule rule, Currency currency, ZoneId zone) {
        private String gives() {
            Rule.Gift gift = rule.gift();
            if (gift.coupon() != null) {
                return Text.of("a coupon: {0}", gift.coupon());
            }
            if (rule.is(Cause.TIER)) {
                return Text.of("what rates give, times the tier's multiplier");
            }
            if (gift.times() != null) {
                return Text.of("{0} times what rates give", Earning.hundredths(gift.times()));
            }
            String points =
                    gift.status() ? Text.of("{0} status points", gift.points()) : Text.of("{0} points", gift.points());
            points = gift.per() == null ? points : Text.of("{0} per {1}", points, money(gift.per()));
            return gift.referredPoints() == 0
                    ? points
                    : Text.of("{0}, {1} to the referred", points, gift.referredPoints());
        }

        private @Nullable String when() {
            Rule.Terms terms = rule.terms();
            List<String> all = new ArrayList<>();
            add(all, Text.later("query {0}"), terms.query());
            add(all, Text.later("product {0}"), terms.product());
            add(
                    all,
                    Text.later("from {0}"),
                    terms.since() == null
                            ? null
                            : day(terms.since().atZone(zone).toLocalDate()));
            add(
                    all,
                    Text.later("until {0}"),
                    terms.until() == null
                            ? null
                            : day(terms.until().minusSeconds(1).atZone(zone).toLocalDate()));
            add(
                    all,
                    Text.later("on {0}"),
                    terms.weekdays().isEmpty()
                            ? null
                            : terms.weekdays().stream()
                                    .map(RuleViews::shortened)
                                    .collect(Collectors.joining(",")));
            add(
                    all,
                    Text.later("on day {0}"),
                    terms.monthDays().isEmpty()
                            ? null
                            : terms.monthDays().stream().map(String::valueOf).collect(Collectors.joining(",")));
            add(all, Text.later("in the birthday's month"), terms.birthdayMonth() ? "" : null);
            add(all, Text.later("from {0}"), terms.minimum() == null ? null : money(terms.minimum()));
            add(
                    all,
                    Text.later("in a {0}"),
                    terms.period() == null ? null : Text.word(terms.period().word()));
            return all.isEmpty() ? null : Text.list(all);
        }

        private @Nullable String most() {
            Rule.Limits limits = rule.limits();
            List<String> all = new ArrayList<>();
            add(all, limits.order(), Text.later("{0} an order"));
            add(all, limits.day(), Text.later("{0} a day"));
            add(all, limits.month(), Text.later("{0} a month"));
            add(all, limits.year(), Text.later("{0} a year"));
            add(all, limits.ever(), Text.later("{0} in all"));
            return all.isEmpty() ? null : Text.list(all);
        }

        private @Nullable String available() {
            return rule.gift().available() == null
                    ? null
                    : Text.of("{0} later", rule.gift().available());
        }

        private @Nullable String expires() {
            return rule.gift().expires() == null ? null : rule.gift().expires().text();
        }

        private static void add(List<String> all, String text, @Nullable String of) {
            if (of != null) {
                all.add(Text.of(text, of));
            }
        }

        private static void add(List<String> all, @Nullable Long most, String text) {
            if (most != null) {
                all.add(Text.of(text, most));
            }
        }

        private static String day(LocalDate day) {
            return day.toString();
        }

        private String money(long minor) {
            return new Money(minor, currency).display();
        }
    }
}
