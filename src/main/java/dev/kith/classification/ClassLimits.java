package dev.kith.classification;

import dev.kith.cli.Session;
import dev.kith.cli.Settings;
import dev.kith.db.Tx;
import dev.kith.fact.Buyers;
import dev.kith.fact.FactDay;
import dev.kith.fact.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The limits of classes as the settings and all customers have them on the day of asking; facts must be ready. */
final class ClassLimits {
    private static final String SPENDS = """
            SELECT spend_365, count(*) AS customers FROM customer_fact WHERE spend_365 > 0 AND archived = 0
            GROUP BY spend_365 ORDER BY spend_365 DESC
            """;
    private static final String TOTAL = "SELECT sum(spend_365) FROM customer_fact WHERE spend_365 > 0 AND archived = 0";

    private static final String RFM = "rfm";

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
        List<Long> amounts = new KeptLimits(tx).get(valueName(), this::reckonValue);
        return new ValueLimits(amounts.getFirst(), amounts.getLast());
    }

    Rfm.Limits rfm() {
        List<Long> amounts = new KeptLimits(tx).get(RFM, this::reckonRfm);
        long buyers = amounts.getFirst();
        if (buyers == 0) {
            return Rfm.Limits.NONE;
        }
        List<Long> days = amounts.subList(1, 9).stream()
                .map(last -> days(Instant.ofEpochSecond(last)))
                .toList();
        return new Rfm.Limits(
                Quintiles.cuts(buyers, days),
                Quintiles.cuts(buyers, amounts.subList(9, 17)),
                Quintiles.cuts(buyers, amounts.subList(17, 25)));
    }

    /** Brings facts and the limits of value classes up to date, as far as they can be written now. */
    static void followValue(Session session) {
        follow(session, limits -> limits.valueName(), ClassLimits::reckonValue);
    }

    /** Brings facts and the limits of scores up to date, as far as they can be written now. */
    static void followRfm(Session session) {
        follow(session, limits -> RFM, ClassLimits::reckonRfm);
    }

    private static void follow(
            Session session, Function<ClassLimits, String> name, Function<ClassLimits, List<Long>> reckoned) {
        FactDay day = FactDay.of(session.now(), session.zone());
        Facts.follow(session.db(), day);
        if (session.db().read(tx -> !new KeptLimits(tx).has(name.apply(new ClassLimits(tx, session))))) {
            Facts.derive(session.db(), day, tx -> {
                ClassLimits limits = new ClassLimits(tx, session);
                new KeptLimits(tx).keep(name.apply(limits), reckoned.apply(limits));
            });
        }
    }

    private String valueName() {
        return "value " + settings.get(Settings.KEY_SHARE) + " " + settings.get(Settings.GROWTH_SHARE);
    }

    private List<Long> reckonValue() {
        try (Stream<ValueLimits.Spend> spends =
                tx.stream(SPENDS, row -> new ValueLimits.Spend(row.number("spend_365"), row.number("customers")))) {
            ValueLimits limits = ValueLimits.of(
                    spends.iterator(),
                    tx.number(TOTAL),
                    settings.number(Settings.KEY_SHARE),
                    settings.number(Settings.GROWTH_SHARE));
            return List.of(limits.keyFrom(), limits.growthFrom());
        }
    }

    private List<Long> reckonRfm() {
        return reckonRfm(tx);
    }

    /** How many buyers there are, then of each measure the values beside its quintiles; recency as the last order. */
    static List<Long> reckonRfm(Tx tx) {
        Buyers recent = Buyers.by("last_order", tx);
        long count = recent.count();
        List<Long> amounts = new ArrayList<>(List.of(count));
        if (count > 0) {
            amounts.addAll(Quintiles.neighbours(
                    count,
                    (at, all) -> recent.from(Math.max(0, all - 2 - at), all).reversed()));
            amounts.addAll(Quintiles.neighbours(count, Buyers.by("orders", tx)::from));
            amounts.addAll(Quintiles.neighbours(count, Buyers.by("spend", tx)::from));
        }
        return amounts;
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
