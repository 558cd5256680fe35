package dev.kith.care;

import dev.kith.base.Text;
import dev.kith.calendar.Festival;
import dev.kith.calendar.WorkingDays;
import dev.kith.customer.Birthday;
import dev.kith.db.Batch;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.holiday.Holidays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * For whom a plan should make a task, and for which occasion: the temporary table care_candidate. Set-based, since
 * there may be a million customers.
 */
final class Candidates {
    private static final String TABLES = """
            CREATE TEMP TABLE IF NOT EXISTS care_candidate (
                id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, occasion TEXT NOT NULL, due_on TEXT NOT NULL, detail TEXT,
                UNIQUE (customer_id, occasion));
            CREATE TEMP TABLE IF NOT EXISTS care_day (
                day TEXT NOT NULL, base TEXT NOT NULL, month_day TEXT NOT NULL, begins INTEGER NOT NULL, ends INTEGER NOT NULL);
            CREATE INDEX IF NOT EXISTS temp.care_day_month_day ON care_day(month_day);
            DELETE FROM temp.care_candidate;
            DELETE FROM temp.care_day;
            """;

    private static final String INTO =
            "INSERT OR IGNORE INTO temp.care_candidate (customer_id, occasion, due_on, detail) ";

    /** What counts as reached: a contact that says so. */
    static final String REACHED = "i.outcome IN ('reached', 'resolved')";

    private static final String PERIOD = INTO + """
            SELECT c.id, ?, ?, NULL FROM customer c
            WHERE NOT EXISTS (
                SELECT 1 FROM interaction i
                WHERE i.customer_id = c.id AND i.started_at >= ? AND i.started_at < ? AND %s)
            AND\s""";

    private static final String BIRTHDAY = INTO + """
            SELECT c.id, d.day, d.day, d.day FROM temp.care_day d CROSS JOIN customer c ON c.birthday_kept = d.month_day
            WHERE c.birthday IS NOT NULL AND\s""";

    private static final String KEY_DATE = INTO + """
            SELECT c.id, k.name_key || ' ' || d.day, d.day, replace(replace(?, '{0}', k.name), '{1}', d.day)
            FROM key_date k CROSS JOIN temp.care_day d ON d.month_day = k.month_day CROSS JOIN customer c ON c.id = k.customer_id
            WHERE iif(k.yearly, k.year IS NULL OR k.year <= CAST(substr(d.day, 1, 4) AS INTEGER),
                k.year = CAST(substr(d.day, 1, 4) AS INTEGER))
            AND\s""";

    private static final String FESTIVAL = INTO + """
            SELECT c.id, ?1 || ' ' || d.day, d.day, replace(replace(?2, '{0}', ?3), '{1}', d.day)
            FROM temp.care_day d CROSS JOIN customer c WHERE\s""";

    private static final String CONTRACT_END = INTO + """
            SELECT c.id, 'contract ' || n.id || ' ' || n.ends_on, iif(n.notice_on >= ?1, n.notice_on, n.ends_on),
                replace(replace(?3, '{0}', n.name), '{1}', n.ends_on)
            FROM contract n CROSS JOIN customer c ON c.id = n.customer_id
            WHERE n.ended_on IS NULL AND n.ends_on BETWEEN ?1 AND ?2
            AND\s""";

    private static final String FIRST_ORDER = INTO + """
            SELECT c.id, 'first order', d.day, NULL
            FROM temp.care_day d CROSS JOIN customer_order o ON o.ordered_at >= d.begins AND o.ordered_at < d.ends
            CROSS JOIN customer c ON c.id = o.customer_id
            WHERE o.kind = 'order' AND NOT EXISTS (
                SELECT 1 FROM customer_order e
                WHERE e.customer_id = o.customer_id AND e.kind = 'order' AND (e.ordered_at, e.id) < (o.ordered_at, o.id))
            AND\s""";

    private static final String DELIVERY = INTO + """
            SELECT c.id, 'order ' || o.id, d.day, replace(?, '{0}', coalesce(o.number, o.id))
            FROM temp.care_day d CROSS JOIN customer_order o ON o.ordered_at >= d.begins AND o.ordered_at < d.ends
            CROSS JOIN customer c ON c.id = o.customer_id
            WHERE o.kind = 'order' AND\s""";

    private static final String SEGMENT_ENTERED = INTO + """
            SELECT c.id, 'segment ' || s.id || ' ' || d.base, d.day, s.name
            FROM segment s CROSS JOIN segment_member m ON m.segment_id = s.id
            CROSS JOIN temp.care_day d ON m.entered_at >= d.begins AND m.entered_at < d.ends
            CROSS JOIN customer c ON c.id = m.customer_id
            WHERE s.name_key = ? AND\s""";

    private static final String SILENT = INTO + """
            SELECT c.id, 'silent since order ' || (
                SELECT o.id FROM customer_order o WHERE o.customer_id = c.id AND o.kind = 'order'
                ORDER BY o.ordered_at DESC, o.id DESC LIMIT 1), ?, NULL
            FROM customer c
            WHERE EXISTS (SELECT 1 FROM customer_order o WHERE o.customer_id = c.id AND o.kind = 'order') AND\s""";

    private static final String WITHOUT_MADE = """
            DELETE FROM temp.care_candidate WHERE EXISTS (
                SELECT 1 FROM care_item i
                WHERE i.plan_id = ? AND i.customer_id = care_candidate.customer_id AND i.occasion = care_candidate.occasion)
            """;

    private final Tx tx;
    private final CareDays days;
    private final ZoneId zone;

    Candidates(Tx tx, CareDays days, ZoneId zone) {
        this.tx = tx;
        this.days = days;
        this.zone = zone;
    }

    /**
     * Fills the table with those for whom nothing was made yet.
     *
     * @param whom the condition on a customer {@code c}
     */
    void fill(Plan plan, Where whom) {
        tx.script(TABLES);
        WorkingDays working = plan.rule().workingDays() ? new Holidays(tx).workingDays() : null;
        int number = working == null ? plan.rule().days() : DueDay.reach(plan.rule(), days.until(), working);
        LocalDate defined = plan.createdAt().atZone(zone).toLocalDate();
        switch (plan.rule().trigger()) {
            case MONTH -> periods(number, false, whom);
            case QUARTER -> periods(number, true, whom);
            case BIRTHDAY -> among(days.anniversaries(number, Birthday.anyLunar(tx)), BIRTHDAY, whom);
            case KEY_DATE -> among(days.anniversaries(number, false), KEY_DATE, whom, Text.of("{0} on {1}"));
            case FESTIVAL -> festivals(Objects.requireNonNull(plan.rule().festival()), number, whom);
            case CONTRACT_END ->
                run(CONTRACT_END, whom, days.today(), days.until().plusDays(number), Text.of("{0} ends on {1}"));
            case FIRST_ORDER -> among(days.after(number, defined), FIRST_ORDER, whom);
            case DELIVERY -> among(days.after(number, defined), DELIVERY, whom, Text.of("order {0}"));
            case SEGMENT_ENTERED ->
                among(
                        days.after(number, defined),
                        SEGMENT_ENTERED,
                        whom,
                        Plan.key(String.valueOf(plan.rule().segment())));
            case SILENT -> run(SILENT, whom, days.today().plusDays(number));
        }
        tx.run(WITHOUT_MADE, plan.id());
        if (working != null) {
            toWorkingDays(plan.rule().trigger(), working);
        }
    }

    private void toWorkingDays(Trigger trigger, WorkingDays working) {
        List<LocalDate> all = tx.list(
                "SELECT DISTINCT due_on FROM temp.care_candidate",
                row -> Objects.requireNonNull(row.dateOrNull("due_on")));
        for (LocalDate day : all) {
            LocalDate due = DueDay.of(trigger, day, days.today(), working);
            if (!due.equals(day)) {
                tx.run("UPDATE temp.care_candidate SET due_on = ? WHERE due_on = ?", due, day);
            }
        }
    }

    private void festivals(Festival festival, int number, Where whom) {
        among(
                days.festivals(festival, number),
                FESTIVAL,
                whom,
                festival.word(),
                Text.of("{0} on {1}"),
                Text.word(festival.word()));
    }

    private void periods(int before, boolean quarters, Where whom) {
        String sql = PERIOD.formatted(quarters ? "i.deep = 1" : REACHED);
        for (Period period : Period.between(days.today(), days.until(), quarters)) {
            run(
                    sql,
                    whom,
                    period.toString(),
                    period.due(before, days.today()),
                    begin(period.first()),
                    begin(period.next()));
        }
    }

    private void among(List<CareDays.CareDay> all, String sql, Where whom, Object... more) {
        try (Batch batch = tx.batch("INSERT INTO temp.care_day VALUES (?, ?, ?, ?, ?)")) {
            for (CareDays.CareDay each : all) {
                batch.add(
                        each.day(),
                        each.base(),
                        each.kept(),
                        begin(each.base()),
                        begin(each.base().plusDays(1)));
            }
        }
        run(sql, whom, more);
    }

    private void run(String sql, Where whom, Object... first) {
        List<@Nullable Object> parameters = new ArrayList<>(List.of(first));
        parameters.addAll(whom.parameters());
        tx.run(sql.stripTrailing() + " " + whom.sql() + " ORDER BY c.id", parameters.toArray());
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
