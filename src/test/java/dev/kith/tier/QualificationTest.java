package dev.kith.tier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules of tiers against {@link TierModel}, around year's ends, 29 February and the last days of months. */
class QualificationTest {
    static final List<Tier> TIERS = List.of(
            new Tier(1, "regular", 0, 100, null),
            new Tier(2, "silver", 5, 100, null),
            new Tier(3, "gold", 10, 150, null),
            new Tier(4, "diamond", 20, 200, null));
    private static final LocalDate FIRST = LocalDate.of(2027, 8, 31);
    private static final int DAYS = 1200;

    static final Generator<Window> WINDOWS =
            Generator.oneOf(Generator.of(1, 2, 5, 6, 12).map(Window.Rolling::new), Generator.always(new Window.Year()));
    static final Generator<Scheme> SCHEMES = WINDOWS.then(window ->
            Generator.of(Downgrade.values()).map(downgrade -> new Scheme(1, Measure.ORDERS, window, downgrade)));

    private record Counted(int day, long amount) {}

    private record Given(int tier, int until) {}

    private record Life(Scheme scheme, List<Counted> counted, List<Given> given, List<Integer> runs) {}

    private static final Generator<Life> LIVES = SCHEMES.then(scheme -> Generator.lists(
                    Generator.ints(0, DAYS).then(day -> Generator.longs(0, 12).map(amount -> new Counted(day, amount))),
                    25)
            .then(counted -> Generator.lists(
                            Generator.ints(1, 3)
                                    .then(tier -> Generator.ints(0, DAYS).map(until -> new Given(tier, until))),
                            2)
                    .then(given -> Generator.lists(Generator.ints(0, DAYS), 12)
                            .map(runs -> new Life(scheme, counted, given, runs)))));

    private static final Qualification rules(Scheme scheme) {
        return new Qualification(scheme, new Ladder(TIERS));
    }

    @Test
    void oneRunDoesWhatEachDayAsksFor() {
        Property.check(400, LIVES, life -> {
            TierModel model = model(life);
            for (int day = 0; day <= DAYS; day++) {
                model.live(FIRST.plusDays(day));
            }
            Qualification.Course course =
                    rules(life.scheme()).follow(before(life), amounts(life, DAYS), FIRST, FIRST.plusDays(DAYS));
            assertEquals(model.moves, told(course.moves()));
            same(model, course.standing());
        });
    }

    @Test
    void itDoesNotMatterHowOftenItIsRun() {
        Property.check(400, LIVES, life -> {
            Qualification rules = rules(life.scheme());
            Qualification.Course once = rules.follow(before(life), amounts(life, DAYS), FIRST, FIRST.plusDays(DAYS));
            List<Move> moves = new ArrayList<>();
            Standing standing = before(life);
            int last = 0;
            for (int day : life.runs().stream().sorted().toList()) {
                standing = run(rules, life, standing, last, day, moves);
                standing = run(rules, life, standing, day, day, moves);
                last = day;
            }
            standing = run(rules, life, standing, last, DAYS, moves);
            assertEquals(once.moves(), moves);
            assertEquals(once.standing(), standing);
        });
    }

    /** What is known on a day is what was counted up to it. */
    private static Standing run(
            Qualification rules, Life life, Standing standing, int last, int day, List<Move> moves) {
        Qualification.Course course =
                rules.follow(standing, amounts(life, day), FIRST.plusDays(last), FIRST.plusDays(day));
        moves.addAll(course.moves());
        assertTrue(course.changed() || course.standing().equals(standing), "changed without saying so");
        assertFalse(course.changed() && course.standing().equals(standing), "says that it changed");
        return course.standing();
    }

    @Test
    void windowsFollowOneAnotherOnTheSameDayOfTheMonth() {
        Property.check(WINDOWS.then(window -> Generator.ints(0, 1500).map(day -> Map.entry(window, day))), pair -> {
            LocalDate reached = LocalDate.of(2027, 1, 1).plusDays(pair.getValue());
            LocalDate start = pair.getKey().start(reached);
            assertFalse(start.isAfter(reached));
            for (int window = 1; window <= 40; window++) {
                LocalDate next = pair.getKey().end(reached, start).plusDays(1);
                assertTrue(next.isAfter(start));
                if (pair.getKey() instanceof Window.Rolling rolling) {
                    assertEquals(reached.plusMonths((long) window * rolling.months()), next);
                } else {
                    assertEquals(LocalDate.of(start.getYear() + 1, 1, 1), next);
                }
                start = next;
            }
        });
    }

    @Test
    void whatIsGivenHoldsAndIsTakenBack() {
        Property.check(LIVES, life -> {
            Qualification rules = rules(life.scheme());
            Standing earned = rules.follow(
                            Standing.lowest(new Ladder(TIERS), FIRST), amounts(life, DAYS), FIRST, FIRST.plusDays(DAYS))
                    .standing();
            LocalDate today = FIRST.plusDays(DAYS);
            for (Tier tier : TIERS) {
                Standing.Grant grant = new Standing.Grant(7, tier, today, today.plusDays(3), "why");
                Qualification.Course given = rules.grant(earned, grant);
                assertEquals(
                        tier.isAbove(earned.tier()) ? tier : earned.tier(),
                        given.standing().tier());
                assertEquals(tier.isAbove(earned.tier()) ? 1 : 0, given.moves().size());
                Qualification.Course back = rules.revoke(given.standing(), today, "mistake");
                assertEquals(earned.tier(), back.standing().tier());
                assertEquals(List.of(new Qualification.Ended(grant, today)), back.ended());
                assertEquals(given.moves().size(), back.moves().size());
            }
        });
    }

    private static TierModel model(Life life) {
        Map<LocalDate, Long> counted = new HashMap<>();
        life.counted().forEach(each -> counted.merge(FIRST.plusDays(each.day()), each.amount(), Long::sum));
        return new TierModel(life.scheme(), TIERS, counted, grants(life), FIRST);
    }

    private static void same(TierModel model, Standing standing) {
        assertEquals(model.tier(), standing.tier().name());
        assertEquals(model.earned(), standing.earned().name());
        assertEquals(
                model.last(),
                standing.window() == null ? null : standing.window().end());
    }

    private static Standing before(Life life) {
        List<Standing.Grant> grants = grants(life);
        Tier had = TIERS.getFirst();
        for (Standing.Grant grant : grants) {
            had = grant.tier().isAbove(had) ? grant.tier() : had;
        }
        return new Standing(had, FIRST, TIERS.getFirst(), FIRST, null, grants);
    }

    private static List<Standing.Grant> grants(Life life) {
        List<Standing.Grant> grants = new ArrayList<>();
        for (Given given : life.given()) {
            grants.add(new Standing.Grant(
                    grants.size() + 1L, TIERS.get(given.tier()), FIRST, FIRST.plusDays(given.until()), null));
        }
        return grants;
    }

    private static Amounts amounts(Life life, int known) {
        Amounts amounts = new Amounts();
        life.counted().stream()
                .filter(each -> each.day() <= known)
                .forEach(each -> amounts.add(FIRST.plusDays(each.day()), each.amount()));
        return amounts;
    }

    private static List<String> told(List<Move> moves) {
        return moves.stream()
                .map(move -> switch (move.cause()) {
                    case KEPT -> move.day() + " kept " + move.to().name() + " " + move.value();
                    case QUALIFIED, FELL, GRANTED, GRANT_ENDED ->
                        move.day() + " " + move.from().name() + " to "
                                + move.to().name() + " " + move.cause().word()
                                + (move.value() == null ? "" : " " + move.value());
                })
                .toList();
    }
}
