package dev.kith.earning;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.customer.Birthday;
import dev.kith.db.Tx;
import dev.kith.earning.Earnings.Earned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives what birthdays and years since the first order earn, up to today. */
final class CalendarEarnings {
    private static final String BIRTHDAYS = """
            SELECT c.id, %s FROM customer c
            WHERE c.birthday IS NOT NULL AND c.merged_into IS NULL AND c.archived_at IS NULL ORDER BY c.id
            """.formatted(Birthday.COLUMNS);
    private static final String FIRST_ORDERS = """
            SELECT o.customer_id AS id, min(o.ordered_at) AS first FROM customer_order o
            JOIN customer c ON c.id = o.customer_id AND c.archived_at IS NULL
            WHERE o.kind = 'order' GROUP BY o.customer_id ORDER BY o.customer_id
            """;

    private final Tx tx;
    private final Prepared prepared;
    private final Session session;
    private final Earnings earnings;

    CalendarEarnings(Tx tx, Prepared prepared) {
        this.tx = tx;
        this.prepared = prepared;
        this.session = prepared.session();
        this.earnings = new Earnings(tx, session);
    }

    /** A day that comes each year for a customer, and when it was first. */
    private record Yearly(long customer, Birthday first) {}

    /** A day that came for a customer, and what for. */
    private record Come(long customer, LocalDate day, String occasion, String reason) {}

    /** Gives it; returns how much that was. */
    Giving.Gave run() {
        if (prepared.of(Cause::isOfDays).isEmpty()) {
            return new Giving.Gave(0, 0);
        }
        Giving giving = new Giving(tx, session);
        earnings.everybody();
        prepared.fit(tx);
        return giving.write(prepared.of(Cause::isOfDays).stream().flatMap(this::earned));
    }

    private Stream<Earned> earned(Rule rule) {
        FixedEarnings fixed = new FixedEarnings(tx, prepared);
        LocalDate defined = earnings.day(new Rules(tx).definedAt(rule));
        LocalDate today = earnings.day(session.now());
        return yearly(rule)
                .flatMap(yearly -> IntStream.rangeClosed(
                                Math.max(yearly.first().year() + 1, defined.getYear() - 1), today.getYear())
                        .mapToObj(year -> come(rule, yearly, year))
                        .filter(come ->
                                !come.day().isBefore(defined) && !come.day().isAfter(today))
                        .filter(come -> !earnings.has(rule, yearly.customer(), come.occasion()))
                        .map(come -> earned(rule, come, fixed))
                        .filter(earned -> earned.points() > 0));
    }

    /** What comes in a year of the calendar by which it is kept: one that is lunar may end in the next. */
    private static Come come(Rule rule, Yearly yearly, int year) {
        LocalDate day = yearly.first().in(year);
        int years = year - yearly.first().year();
        return rule.is(Cause.BIRTHDAY)
                ? new Come(yearly.customer(), day, Integer.toString(year), Text.of("birthday {0}", year))
                : new Come(
                        yearly.customer(),
                        day,
                        Integer.toString(years),
                        Text.of(
                                years == 1 ? "{0} year since the first order" : "{0} years since the first order",
                                years));
    }

    private Earned earned(Rule rule, Come come, FixedEarnings fixed) {
        earnings.turnTo(come.customer());
        Instant at = come.day().atStartOfDay(session.zone()).toInstant();
        long points = fixed.outcome(rule, come.customer(), at).points();
        return earnings.noted(new Earned(rule, come.customer(), come.occasion(), null, at, 0, points, come.reason()));
    }

    private Stream<Yearly> yearly(Rule rule) {
        return rule.is(Cause.BIRTHDAY)
                ? tx.stream(
                                BIRTHDAYS,
                                row -> Optional.ofNullable(Birthday.of(row))
                                        .map(day -> new Yearly(row.number("id"), day)))
                        .flatMap(Optional::stream)
                : tx.stream(
                        FIRST_ORDERS,
                        row -> new Yearly(row.number("id"), new Birthday(earnings.day(row.instant("first")), null)));
    }
}
