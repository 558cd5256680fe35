package dev.kith.agenda;

import dev.kith.base.Due;
import dev.kith.base.Json;
import dev.kith.base.Text;
import dev.kith.classification.ContactGaps;
import dev.kith.classification.SilentCustomers;
import dev.kith.cli.Session;
import dev.kith.customer.Birthday;
import dev.kith.customer.Phone;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.keydate.KeyDates;
import dev.kith.task.Tasks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a day asks for. */
final class Agenda {
    private static final String PHONE =
            "(SELECT json_array(p.phone, coalesce(p.e164, '')) FROM customer_phone p WHERE p.customer_id = c.id "
                    + "ORDER BY p.id LIMIT 1) AS phone";

    private static final String TASKS = """
            SELECT 'task-' || t.id AS id, t.due_at, t.due_on, t.customer_id, c.name, %s, t.text, t.kind, t.priority, t.owner,
                t.repeat, t.repeat_from_at, t.repeat_from_on
            FROM task t CROSS JOIN customer c ON c.id = t.customer_id WHERE %%s
            ORDER BY t.due_at, CASE t.priority WHEN 'high' THEN 1 WHEN 'normal' THEN 2 ELSE 3 END, t.id LIMIT %%d
            """.formatted(PHONE);

    /** All parts at once, since each open task that is due by then has to be looked at. */
    private static final String COUNT_TASKS = """
            SELECT count(*) FILTER (WHERE promised) AS promised, count(*) FILTER (WHERE late AND NOT promised) AS overdue,
                count(*) FILTER (WHERE NOT late AND NOT promised) AS due
            FROM (SELECT t.interaction_id IS NOT NULL AS promised, %s AS late FROM task t WHERE %s)
            """;

    private static final String BIRTHDAYS = """
            SELECT 'birthday-' || b.id AS id, substr(t.value, 1, 10) AS day, b.id AS customer_id, NULL AS text,
                'birthday' AS kind, NULL AS since, b.birthday, b.lunar_birthday
            FROM json_each(?1) t CROSS JOIN customer b ON b.birthday_kept = substr(t.value, 12)
            WHERE b.birthday IS NOT NULL
            """;

    private static final String KEY_DATES = """
            SELECT 'date-' || k.id AS id, %1$s AS day, k.customer_id, k.name AS text, 'key-date' AS kind, k.year AS since,
                NULL AS birthday, NULL AS lunar_birthday
            FROM key_date k WHERE %1$s <= ?2
            """.formatted(KeyDates.next());

    private static final String CONTRACTS = """
            SELECT 'contract-end-' || n.id AS id, n.ends_on AS day, n.customer_id, n.name AS text,
                'contract-end' AS kind, NULL AS since, NULL AS birthday, NULL AS lunar_birthday
            FROM contract n WHERE n.ended_on IS NULL AND n.ends_on BETWEEN ?3 AND ?2
            UNION ALL
            SELECT 'contract-notice-' || n.id, n.notice_on, n.customer_id, n.name,
                'contract-notice', NULL, NULL, NULL
            FROM contract n WHERE n.ended_on IS NULL AND n.notice_on BETWEEN ?3 AND ?2
            """;

    private static final String DAYS = """
            FROM (%s UNION ALL %s UNION ALL %s) d CROSS JOIN customer c ON c.id = d.customer_id
            WHERE c.merged_into IS NULL AND c.archived_at IS NULL AND (?4 IS NULL OR c.owner = ?4 COLLATE NOCASE)
            """.formatted(BIRTHDAYS, KEY_DATES, CONTRACTS);

    private static final String COUNT_DAYS = "SELECT count(*) " + DAYS;

    /** Phones are looked up of the first only. */
    private static final String LIST_DAYS = """
            SELECT c.*, %s FROM (
                SELECT d.id AS item, d.day, d.since, d.birthday, d.lunar_birthday, d.text, d.kind, c.id, c.name, c.owner %s
                ORDER BY d.day, d.kind, d.customer_id LIMIT ?5) c
            """.formatted(PHONE, DAYS);

    /** Of how many things it is asked at once what speaks against them. */
    private static final int AT_ONCE = 1000;

    private final Tx tx;
    private final Day day;
    private final SilentCustomers silent;
    private final Optional<ContactGaps> gaps;
    private final String birthdays;
    private final Warnings warnings;
    private final Map<Part, Long> counts = new EnumMap<>(Part.class);

    Agenda(Tx tx, Day day, Session session) {
        this.tx = tx;
        this.day = day;
        this.silent = SilentCustomers.in(tx, session);
        this.gaps = ContactGaps.in(tx, session);
        this.birthdays = Json.array(day.birthdays(Birthday.anyLunar(tx)));
        this.warnings = new Warnings(tx, Due.on(day.today(), day.now().getZone()));
        new KeyDates(tx).today(day.today());
    }

    /**
     * The first things of a part.
     *
     * @param count how many there are in all
     */
    record Found(List<AgendaItem> first, long count) {}

    /** As many things of a part as these, in order. */
    Found find(Part part, int most) {
        if (part == Part.SILENT) {
            try (Stream<SilentCustomers.Silent> all = silent.list(day.owner(), most)) {
                List<SilentCustomers.Silent> first = all.toList();
                long count = first.isEmpty() ? 0 : first.getFirst().found();
                return new Found(first.stream().map(this::silent).toList(), count);
            }
        }
        if (part == Part.NEGLECTED) {
            try (Stream<ContactGaps.Late> all = neglected(most)) {
                List<ContactGaps.Late> first = all.toList();
                long count = first.isEmpty() ? 0 : first.getFirst().found();
                return new Found(first.stream().map(this::neglected).toList(), count);
            }
        }
        if (part == Part.DATES) {
            return new Found(dates(most), tx.number(COUNT_DAYS, birthdays, day.last(), day.today(), day.owner()));
        }
        long count = count(part);
        if (count == 0) {
            return new Found(List.of(), 0);
        }
        try (Stream<AgendaItem> tasks = tasks(part, most)) {
            return new Found(warnings.on(tasks.toList()), count);
        }
    }

    /** All things of a part, in order, as they are read; the stream must be closed. */
    Stream<AgendaItem> all(Part part) {
        return switch (part) {
            case PROMISED, OVERDUE, DUE ->
                tasks(part, -1).gather(Gatherers.windowFixed(AT_ONCE)).flatMap(some -> warnings.on(some).stream());
            case DATES -> dates(-1).stream();
            case NEGLECTED -> neglected(-1).map(this::neglected);
            case SILENT -> silent.list(day.owner(), -1).map(this::silent);
        };
    }

    private Stream<AgendaItem> tasks(Part part, int most) {
        Where where = tasks(part);
        return tx.stream(TASKS.formatted(where.sql(), most), row -> task(part, row), where.parameterArray());
    }

    private long count(Part part) {
        if (counts.isEmpty()) {
            counts.putAll(tx.list(
                            COUNT_TASKS.formatted(late().sql(), open().sql()),
                            row -> Map.of(
                                    Part.PROMISED, row.number("promised"),
                                    Part.OVERDUE, row.number("overdue"),
                                    Part.DUE, row.number("due")),
                            late().and(open()).parameterArray())
                    .getFirst());
        }
        return counts.getOrDefault(part, 0L);
    }

    private Where tasks(Part part) {
        Where promised = Where.of("t.interaction_id IS NOT NULL");
        return switch (part) {
            case PROMISED -> open().and(promised);
            case OVERDUE -> open().and(promised.not()).and(late());
            case DUE, DATES, NEGLECTED, SILENT ->
                open().and(promised.not()).and(late().not()).and(Where.of("t.due_at >= ?", day.start()));
        };
    }

    private Where open() {
        Where open = Where.of("t.state = 'open' AND t.due_at < ?", day.end());
        return day.owner() == null ? open : open.and(Where.of("t.owner = ? COLLATE NOCASE", day.owner()));
    }

    private Where late() {
        return Where.of(
                "(t.due_at < ? AND (t.due_on IS NULL OR t.due_on < ?))",
                day.now().toInstant(),
                day.today());
    }

    private List<AgendaItem> dates(int most) {
        return tx.list(LIST_DAYS, this::date, birthdays, day.last(), day.today(), day.owner(), (long) most);
    }

    private AgendaItem date(Row row) {
        String kind = row.text("kind");
        LocalDate on = LocalDate.parse(row.text("day"));
        Long since = row.numberOrNull("since");
        Birthday birthday = Birthday.of(row);
        long years = birthday != null ? birthday.age(on) : since == null ? 0 : on.getYear() - since;
        return new AgendaItem(
                row.text("item"),
                Part.DATES,
                Due.on(on, day.now().getZone()),
                row.number("id"),
                row.text("name"),
                Phone.first(row.textOrNull("phone")),
                text(kind, row.textOrNull("text"), years),
                kind,
                null,
                row.textOrNull("owner"),
                null,
                List.of());
    }

    /** What a day is. */
    private static String text(String kind, @Nullable String name, long years) {
        return switch (kind) {
            case "birthday" -> years <= 0 ? Text.of("Birthday") : Text.of("Birthday, turns {0}", years);
            case "contract-end" -> Text.of("{0} ends", name);
            case "contract-notice" -> Text.of("{0}: last day for notice", name);
            default -> years <= 0 ? String.valueOf(name) : Text.of("{0}, years: {1}", name, years);
        };
    }

    private static AgendaItem task(Part part, Row row) {
        return new AgendaItem(
                row.text("id"),
                part,
                new Due(row.instant("due_at"), row.dateOrNull("due_on")),
                row.number("customer_id"),
                row.text("name"),
                Phone.first(row.textOrNull("phone")),
                row.text("text"),
                row.textOrNull("kind"),
                row.text("priority"),
                row.textOrNull("owner"),
                Tasks.series(row),
                List.of());
    }

    private Stream<ContactGaps.Late> neglected(int most) {
        return gaps.map(all -> all.list(day.owner(), most)).orElse(Stream.empty());
    }

    private AgendaItem neglected(ContactGaps.Late customer) {
        Instant last = customer.last();
        return new AgendaItem(
                "gap-" + customer.id(),
                Part.NEGLECTED,
                null,
                customer.id(),
                customer.name(),
                customer.phone(),
                Text.of(
                        "{0}, {1} customers every {2}",
                        last == null
                                ? Text.of("Never contacted")
                                : Text.of(
                                        "Last contact on {0}",
                                        last.atZone(day.now().getZone()).toLocalDate()),
                        Text.word(customer.valueClass()),
                        customer.gap()),
                "contact-gap",
                null,
                customer.owner(),
                null,
                List.of());
    }

    private AgendaItem silent(SilentCustomers.Silent customer) {
        return new AgendaItem(
                "silent-" + customer.id(),
                Part.SILENT,
                null,
                customer.id(),
                customer.name(),
                customer.phone(),
                Text.of(
                        "Last order on {0}, {1} in 365 days",
                        customer.lastOrder().atZone(day.now().getZone()).toLocalDate(), customer.spend()),
                "silent",
                null,
                customer.owner(),
                null,
                List.of());
    }
}
