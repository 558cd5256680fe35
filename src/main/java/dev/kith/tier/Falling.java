package dev.kith.tier;

import dev.kith.base.Currency;
import dev.kith.customer.Scope;
import dev.kith.db.Tx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who is about to lose a tier: the rules are followed into the days to come, with what there is so far. */
final class Falling {
    private static final String NOMINATE = """
            INSERT INTO temp.tier_nominee
            SELECT s.customer_id FROM tier_standing s JOIN customer c ON c.id = s.customer_id
            WHERE s.programme_id = ?1 AND c.archived_at IS NULL AND (s.window_end < ?2 OR EXISTS (
                SELECT 1 FROM tier_grant g WHERE g.standing_id = s.id AND g.ended_on IS NULL AND g.until_day < ?2)) AND %s
            """;
    private static final String NAMES =
            "SELECT c.id, c.name FROM temp.tier_candidate k JOIN customer c ON c.id = k.customer_id";

    private final Tx tx;
    private final Evaluation evaluation;
    private final Currency currency;

    Falling(Tx tx, Evaluation evaluation, Currency currency) {
        this.tx = tx;
        this.evaluation = evaluation;
        this.currency = currency;
    }

    /** Somebody who loses a tier after a day, unless they get what is missing. */
    record Line(
            long customer,
            String name,
            String tier,
            LocalDate until,
            String counted,
            String missing,
            String fallsTo,
            String cause) {}

    /** Those who lose one within some days, the next ones first. */
    List<Line> within(int days, Scope scope) {
        LocalDate end = evaluation.today().plusDays(days + 1L);
        Counted.clear(tx);
        tx.run(NOMINATE.formatted(scope.sql("c.id")), evaluation.scheme().programme(), end);
        List<Line> lines = new ArrayList<>();
        Standings standings = evaluation.standings();
        for (long last = standings.next(0); last > 0; last = standings.next(last)) {
            add(lines, end);
        }
        lines.sort(Comparator.comparing(Line::until).thenComparingLong(Line::customer));
        return lines;
    }

    private void add(List<Line> lines, LocalDate end) {
        LocalDate today = evaluation.today();
        Map<Long, String> names = new HashMap<>();
        tx.list(NAMES, row -> names.put(row.number("id"), row.text("name")));
        for (Evaluation.Person person : evaluation.people(today)) {
            Qualification.Course course =
                    evaluation.rules().follow(person.kept().standing(), person.amounts(), today, end);
            course.moves().stream()
                    .filter(move -> move.from().isAbove(move.to()))
                    .findFirst()
                    .ifPresent(move -> lines.add(line(
                            person,
                            Objects.requireNonNull(names.get(person.kept().customer())),
                            move)));
        }
    }

    private Line line(Evaluation.Person person, String name, Move move) {
        Long decided = move.value();
        long value = decided != null ? decided : evaluation.rules().value(person.amounts(), evaluation.today());
        Measure measure = evaluation.scheme().measure();
        return new Line(
                person.kept().customer(),
                name,
                move.from().name(),
                move.day().minusDays(1),
                measure.shown(value, currency),
                measure.shown(Math.max(0, move.from().threshold() - value), currency),
                move.to().name(),
                move.cause().word());
    }
}
