package dev.kith.tier;

import dev.kith.db.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings the tiers of a programme up to date, for the customers of whom something may have changed. */
final class Evaluation {
    private static final String DONE = """
            INSERT INTO tier_run (programme_id, day) VALUES (?1, ?2) ON CONFLICT (programme_id) DO UPDATE SET day = excluded.day
            """;

    private final Tx tx;
    private final Scheme scheme;
    private final LocalDate today;
    private final Counted counted;
    private final Ladder ladder;
    private final Standings standings;

    Evaluation(Tx tx, Scheme scheme, Instant now, ZoneId zone) {
        this.tx = tx;
        this.scheme = scheme;
        this.today = now.atZone(zone).toLocalDate();
        this.counted = new Counted(tx, scheme, zone);
        this.ladder = new Tiers(tx, scheme.programme()).ladder();
        this.standings = new Standings(tx, scheme, ladder);
    }

    /**
     * What a run did.
     *
     * @param risen how many customers came to a higher tier
     * @param fallen how many came to a lower one; where days were caught up, some may have done both
     * @param kept how many did neither, and keep theirs for another window
     * @param below of how many only what they earned below a grant changed
     * @param grantsEnded how many grants ended
     */
    record Result(long risen, long fallen, long kept, long below, long grantsEnded) {
        static final Result NOTHING = new Result(0, 0, 0, 0, 0);

        Result plus(Result other) {
            return new Result(
                    risen + other.risen,
                    fallen + other.fallen,
                    kept + other.kept,
                    below + other.below,
                    grantsEnded + other.grantsEnded);
        }
    }

    /** A customer, what they have and what was counted of them. */
    record Person(Standings.Kept kept, Amounts amounts) {}

    Ladder ladder() {
        return ladder;
    }

    Standings standings() {
        return standings;
    }

    LocalDate today() {
        return today;
    }

    Scheme scheme() {
        return scheme;
    }

    Qualification rules() {
        return new Qualification(scheme, ladder);
    }

    /** Everybody: what ended since the last run, day by day, and who has enough for a higher tier. */
    Result run() {
        String last = tx.text("SELECT day FROM tier_run WHERE programme_id = ?", scheme.programme());
        LocalDate from = last == null || LocalDate.parse(last).isAfter(today) ? today : LocalDate.parse(last);
        Counted.clear(tx);
        standings.nominateOver(today);
        counted.nominateRisen(today);
        if (from.isBefore(today)) {
            counted.nominateActive(from, today.minusDays(1));
        }
        Result result = nominees(from);
        tx.run(DONE, scheme.programme(), today);
        return result;
    }

    /**
     * Those of the customers in the temporary table tier_candidate for whom something is due, or who have enough now.
     */
    Result dueCandidates() {
        standings.nominateOverCandidates(today);
        counted.nominateRisenCandidates(today);
        return nominees(today);
    }

    /** One customer, after what is due of theirs was done. */
    Person settled(long customer) {
        standings.nominate(customer);
        candidates(today);
        return people(today).getFirst();
    }

    private Result nominees(LocalDate from) {
        Result result = Result.NOTHING;
        for (long last = standings.next(0); last > 0; last = standings.next(last)) {
            result = result.plus(candidates(from));
        }
        return result;
    }

    private Result candidates(LocalDate from) {
        Qualification rules = rules();
        List<Standings.Change> changes = new ArrayList<>();
        for (Person person : people(from)) {
            Qualification.Course course = rules.follow(person.kept().standing(), person.amounts(), from, today);
            if (course.changed()) {
                changes.add(new Standings.Change(person.kept(), course));
            }
        }
        standings.write(changes);
        return result(changes);
    }

    /** The customers in the temporary table tier_candidate, with what counts for them from a day on until today. */
    List<Person> people(LocalDate from) {
        List<Standings.Kept> kept = standings.candidates(today);
        LocalDate first = scheme.window().from(from);
        for (Standings.Kept one : kept) {
            Standing.@Nullable Running window = one.standing().window();
            if (window != null && window.start().isBefore(first)) {
                first = window.start();
            }
        }
        Map<Long, Amounts> amounts = kept.isEmpty() ? Map.of() : counted.candidates(first, today);
        return kept.stream()
                .map(one -> new Person(one, amounts.getOrDefault(one.customer(), new Amounts())))
                .toList();
    }

    private static Result result(List<Standings.Change> changes) {
        long risen = 0;
        long fallen = 0;
        long kept = 0;
        long below = 0;
        long ended = 0;
        for (Standings.Change change : changes) {
            List<Move> moves = change.course().moves();
            boolean rose = moves.stream().anyMatch(move -> move.to().isAbove(move.from()));
            boolean fell = moves.stream().anyMatch(move -> move.from().isAbove(move.to()));
            risen += rose ? 1 : 0;
            fallen += fell ? 1 : 0;
            kept += !rose && !fell && !moves.isEmpty() ? 1 : 0;
            below += moves.isEmpty() && change.course().ended().isEmpty() ? 1 : 0;
            ended += change.course().ended().size();
        }
        return new Result(risen, fallen, kept, below, ended);
    }
}
