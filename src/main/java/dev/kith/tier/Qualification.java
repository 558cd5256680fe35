package dev.kith.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How tiers are reached and lost. A higher tier is reached on the day on which what was counted up to it is enough.
 * When the window of a tier ends, what was counted in it decides: the tier stays, with a new window, or another one
 * begins. A grant holds up to its last day, whatever was counted; the higher of both is what a customer has.
 */
record Qualification(Scheme scheme, Ladder ladder) {

    /** What became of a standing: the new one, whether it differs, how it came, and which grants ended. */
    record Course(Standing standing, boolean changed, List<Move> moves, List<Ended> ended) {}

    /** A grant that ended, with the first day on which it did not hold. */
    record Ended(Standing.Grant grant, LocalDate day) {}

    /**
     * Follows a standing, day by day.
     *
     * @param amounts those of a day are 0 or more; where a correction makes them less, what that hid is seen on the
     *     last day
     * @param from the first day on which a higher tier may have been reached that is not in the standing
     * @param today the last day; what is counted on it so far is enough
     */
    Course follow(Standing before, Amounts amounts, LocalDate from, LocalDate today) {
        Walk walk = new Walk(before, amounts);
        TreeSet<LocalDate> days = new TreeSet<>(amounts.daysBetween(from, today));
        days.add(today);
        for (LocalDate day : days) {
            walk.settle(day);
            walk.rise(day);
        }
        return walk.course();
    }

    /** Gives a tier by hand. */
    Course grant(Standing before, Standing.Grant grant) {
        Walk walk = new Walk(before, new Amounts());
        walk.grants.add(grant);
        walk.changed = true;
        walk.show(Move.Cause.GRANTED, grant.from(), null, grant.reason());
        return walk.course();
    }

    /** Ends what was given by hand, from a day on. */
    Course revoke(Standing before, LocalDate day, @Nullable String reason) {
        Walk walk = new Walk(before, new Amounts());
        before.grants().forEach(grant -> walk.ended.add(new Ended(grant, day)));
        walk.grants.clear();
        walk.changed = !before.grants().isEmpty();
        walk.show(Move.Cause.GRANT_ENDED, day, null, reason);
        return walk.course();
    }

    /** How much counts for a higher tier on a day. */
    long value(Amounts amounts, LocalDate day) {
        return amounts.between(scheme.window().from(day), day);
    }

    /** What is had after a window in which so much was counted. */
    Tier after(Tier tier, long value) {
        Tier reached = ladder.reached(value);
        if (!tier.isAbove(reached)) {
            return tier;
        }
        return switch (scheme.downgrade()) {
            case ONE_LEVEL -> ladder.below(tier);
            case BY_BALANCE -> reached;
            case NEVER -> tier;
        };
    }

    /** One customer's way through the days. */
    private final class Walk {
        private final Amounts amounts;
        private final List<Standing.Grant> grants;
        private final List<Move> moves = new ArrayList<>();
        private final List<Ended> ended = new ArrayList<>();
        private Tier tier;
        private LocalDate since;
        private Tier earned;
        private LocalDate earnedSince;
        private Standing.@Nullable Running window;
        private boolean changed;

        Walk(Standing before, Amounts amounts) {
            this.amounts = amounts;
            this.grants = new ArrayList<>(before.grants());
            this.tier = before.tier();
            this.since = before.since();
            this.earned = before.earned();
            this.earnedSince = before.earnedSince();
            this.window = before.window();
        }

        Course course() {
            return new Course(
                    new Standing(tier, since, earned, earnedSince, window, List.copyOf(grants)), changed, moves, ended);
        }

        /** Does what windows and grants that are over by a day ask for, the earliest first. */
        void settle(LocalDate day) {
            while (true) {
                Standing.Running over = window;
                LocalDate until = grants.stream()
                        .map(Standing.Grant::until)
                        .min(LocalDate::compareTo)
                        .orElse(LocalDate.MAX);
                if (over != null && over.end().isBefore(day) && !until.isBefore(over.end())) {
                    close(over);
                } else if (until.isBefore(day)) {
                    end(until);
                } else {
                    return;
                }
            }
        }

        void rise(LocalDate day) {
            long value = value(amounts, day);
            Tier reached = ladder.reached(value);
            if (reached.isAbove(earned)) {
                changed = true;
                earn(reached, day, scheme.window().start(day));
                show(Move.Cause.QUALIFIED, day, value, null);
            }
        }

        private void close(Standing.Running over) {
            long value = amounts.between(over.start(), over.end());
            LocalDate day = over.end().plusDays(1);
            Tier next = after(earned, value);
            changed = true;
            if (next.id() == earned.id()) {
                window = new Standing.Running(day, scheme.window().end(earnedSince, day));
                if (tier.id() == earned.id()) {
                    moves.add(new Move(tier, tier, day, Move.Cause.KEPT, value, null));
                }
            } else {
                earn(next, day, day);
                show(Move.Cause.FELL, day, value, null);
            }
        }

        /** Ends those that hold up to a day, together. */
        private void end(LocalDate until) {
            LocalDate day = until.plusDays(1);
            grants.stream()
                    .filter(grant -> grant.until().equals(until))
                    .forEach(grant -> ended.add(new Ended(grant, day)));
            grants.removeIf(grant -> grant.until().equals(until));
            changed = true;
            show(Move.Cause.GRANT_ENDED, day, null, null);
        }

        private void earn(Tier next, LocalDate day, LocalDate start) {
            earned = next;
            earnedSince = day;
            window = next.id() == ladder.lowest().id()
                    ? null
                    : new Standing.Running(start, scheme.window().end(day, start));
        }

        /** Notes what is had now, where that is something else. */
        private void show(Move.Cause cause, LocalDate day, @Nullable Long value, @Nullable String reason) {
            Tier now = earned;
            for (Standing.Grant grant : grants) {
                now = grant.tier().isAbove(now) ? grant.tier() : now;
            }
            if (now.id() != tier.id()) {
                moves.add(new Move(tier, now, day, cause, value, reason));
                tier = now;
                since = day;
            }
        }
    }
}
