package dev.kith.earning;

import dev.kith.base.Currency;
import dev.kith.base.Money;
import dev.kith.base.Text;
import dev.kith.view.Column;
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
            Column.text("cause", "Cause", line -> line.rule().gift().cause().word()),
            Column.text("gives", "Gives", Line::gives),
            Column.text("when", "When", Line::when),
            Column.text("most", "At most", Line::most),
            Column.<Line>text("available", "Available", Line::available).wide(),
            Column.<Line>text("expires", "Expires", Line::expires).wide(),
            Column.flag("enabled", "Enabled", line -> line.rule().enabled()));

    /** A rule by itself, with nothing left out. */
    static final List<Column<Line>> CARD = LINES.stream()
            .<Column<Line>>map(
                    column -> new Column<Line>(column.id(), column.title(), column.kind(), false, column.cell()))
            .toList();

    static final List<Column<Said>> SAID = List.of(
            Column.text("rule", "Rule", Said::rule),
            Column.whole("points", "Points", Said::points),
            Column.text("coupon", "Coupon", Said::coupon),
            Column.text("why", "Why", Said::why));

    private RuleViews() {}

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
            String kind = gift.status() ? Text.of(" status points") : Text.of(" points");
            if (gift.coupon() != null) {
                return Text.of("a coupon: {0}", gift.coupon());
            }
            if (rule.is(Cause.TIER)) {
                return Text.of("what rates give, times the tier's multiplier");
            }
            if (gift.times() != null) {
                return Text.of("{0} times what rates give", Earning.hundredths(gift.times()));
            }
            String points = gift.points() + kind + (gift.per() == null ? "" : Text.of(" per {0}", money(gift.per())));
            return gift.referredPoints() == 0
                    ? points
                    : Text.of("{0}, {1} to the referred", points, gift.referredPoints());
        }

        private @Nullable String when() {
            Rule.Terms terms = rule.terms();
            List<String> all = new ArrayList<>();
            add(all, Text.of("query "), terms.query());
            add(all, Text.of("product "), terms.product());
            add(
                    all,
                    Text.of("from "),
                    terms.since() == null
                            ? null
                            : day(terms.since().atZone(zone).toLocalDate()));
            add(
                    all,
                    Text.of("until "),
                    terms.until() == null
                            ? null
                            : day(terms.until().minusSeconds(1).atZone(zone).toLocalDate()));
            add(
                    all,
                    Text.of("on "),
                    terms.weekdays().isEmpty()
                            ? null
                            : terms.weekdays().stream()
                                    .map(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(",")));
            add(
                    all,
                    Text.of("on day "),
                    terms.monthDays().isEmpty()
                            ? null
                            : terms.monthDays().stream().map(String::valueOf).collect(Collectors.joining(",")));
            add(all, Text.of("in the birthday's month"), terms.birthdayMonth() ? "" : null);
            add(all, Text.of("from "), terms.minimum() == null ? null : money(terms.minimum()));
            add(
                    all,
                    Text.of("in a "),
                    terms.period() == null ? null : terms.period().word());
            return all.isEmpty() ? null : String.join(", ", all);
        }

        private @Nullable String most() {
            Rule.Limits limits = rule.limits();
            List<String> all = new ArrayList<>();
            add(all, limits.order(), Text.of("an order"));
            add(all, limits.day(), Text.of("a day"));
            add(all, limits.month(), Text.of("a month"));
            add(all, limits.year(), Text.of("a year"));
            add(all, limits.ever(), Text.of("in all"));
            return all.isEmpty() ? null : String.join(", ", all);
        }

        private @Nullable String available() {
            return rule.gift().available() == null
                    ? null
                    : Text.of("{0} later", rule.gift().available());
        }

        private @Nullable String expires() {
            return rule.gift().expires() == null ? null : rule.gift().expires().text();
        }

        private static void add(List<String> all, String before, @Nullable String text) {
            if (text != null) {
                all.add(before + text);
            }
        }

        private static void add(List<String> all, @Nullable Long most, String of) {
            if (most != null) {
                all.add(most + " " + of);
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
