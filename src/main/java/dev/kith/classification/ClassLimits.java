package dev.kith.classification;

import dev.kith.cli.Session;
import dev.kith.cli.Settings;
import dev.kith.db.Tx;
import dev.kith.fact.FactDay;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The limits of classes as the settings and all customers have them on the day of asking; facts must be ready. */
final class ClassLimits {
    private static final String SPENDS = """
            SELECT spend_365, count(*) AS customers FROM customer_fact WHERE spend_365 > 0 AND archived = 0
            GROUP BY spend_365 ORDER BY spend_365 DESC
            """;
    private static final String TOTAL = "SELECT sum(spend_365) FROM customer_fact WHERE spend_365 > 0 AND archived = 0";
    private static final String BUYERS = "SELECT count(*) FROM customer_fact WHERE orders > 0 AND archived = 0";
    private static final String LAST_ORDER_AT = """
            SELECT last_order FROM customer_fact WHERE orders > 0 AND archived = 0
            ORDER BY last_order DESC LIMIT 1 OFFSET ?
            """;
    private static final String ORDERS_AT = """
            SELECT orders FROM customer_fact WHERE orders > 0 AND archived = 0 ORDER BY orders LIMIT 1 OFFSET ?
            """;
    private static final String SPEND_AT = """
            SELECT spend FROM customer_fact WHERE orders > 0 AND archived = 0 ORDER BY spend LIMIT 1 OFFSET ?
            """;

    private final Tx tx;
    private final Settings settings;
    private final FactDay day;

    ClassLimits(Tx tx, Session session) {
        this.tx = tx;
        this.settings = session.settings();
        this.day = FactDay.of(session.now(), session.zone());
    }

    FactDay day() {
        return day;
    }

    LifecycleLimits lifecycle() {
        return new LifecycleLimits(
                day.start(0),
                day.start(settings.number(Settings.NEW_DAYS)),
                day.start(settings.number(Settings.SILENT_DAYS)),
                day.start(settings.number(Settings.CHURNED_DAYS)),
                day.start(settings.number(Settings.LOYAL_DAYS)),
                settings.number(Settings.LOYAL_ORDERS),
                settings.number(Settings.RHYTHM),
                settings.number(Settings.CHURNED_DAYS) * 24 * 60 * 60);
    }

    ValueLimits value() {
        try (Stream<ValueLimits.Spend> spends =
                tx.stream(SPENDS, row -> new ValueLimits.Spend(row.number("spend_365"), row.number("customers")))) {
            return ValueLimits.of(
                    spends.iterator(),
                    tx.number(TOTAL),
                    settings.number(Settings.KEY_SHARE),
                    settings.number(Settings.GROWTH_SHARE));
        }
    }

    Rfm.Limits rfm() {
        long buyers = tx.number(BUYERS);
        if (buyers == 0) {
            return Rfm.Limits.NONE;
        }
        return new Rfm.Limits(
                Quintiles.cuts(buyers, at -> days(Instant.ofEpochSecond(tx.number(LAST_ORDER_AT, at)))),
                Quintiles.cuts(buyers, at -> tx.number(ORDERS_AT, at)),
                Quintiles.cuts(buyers, at -> tx.number(SPEND_AT, at)));
    }

    /** How many days ago an instant was; less than 0 where it is to come. */
    long days(Instant instant) {
        return day.today().toEpochDay()
                - instant.atZone(day.zone()).toLocalDate().toEpochDay();
    }

    /** The cuts of days as instants: a last order before the first of them has not the best score. */
    List<Instant> recencyLimits(Rfm.Limits limits) {
        return limits.days().stream().map(days -> day.start(days - 1)).toList();
    }
}
