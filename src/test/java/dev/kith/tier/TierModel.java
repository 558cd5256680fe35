package dev.kith.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What tiers should do, told day by day and as simply as can be: no windows that are skipped, no days that are left
 * out.
 */
final class TierModel {
    private final Scheme scheme;
    private final List<Tier> tiers;
    private final Map<LocalDate, Long> counted;
    private final List<Standing.Grant> grants;
    private int earned;
    private LocalDate reached;
    private LocalDate start;
    private LocalDate last;
    private int windows;
    private int shown;
    final List<String> moves = new ArrayList<>();

    /** Somebody who has the lowest tier, and some grants that hold already or are still to come. */
    TierModel(
            Scheme scheme, List<Tier> tiers, Map<LocalDate, Long> counted, List<Standing.Grant> grants, LocalDate day) {
        this.scheme = scheme;
        this.tiers = tiers;
        this.counted = counted;
        this.grants = grants;
        this.shown = had(day);
    }

    /** One day after the other, with all that happens on it. */
    void live(LocalDate day) {
        if (last != null && day.isAfter(last)) {
            long value = sum(start, last);
            int enough = enough(value);
            int next = enough >= earned
                    ? earned
                    : switch (scheme.downgrade()) {
                        case ONE_LEVEL -> earned - 1;
                        case BY_BALANCE -> enough;
                        case NEVER -> earned;
                    };
            if (next == earned) {
                start = day;
                windows++;
                last = lastDay(day);
                if (shown == earned) {
                    moves.add(day + " kept " + tiers.get(earned).name() + " " + value);
                }
            } else {
                become(next, day, day);
                tell(day, "fell " + value);
            }
        }
        tell(day, "grant-ended");
        long value = sum(
                scheme.window() instanceof Window.Rolling rolling
                        ? day.plusDays(1).minusMonths(rolling.months())
                        : LocalDate.of(day.getYear(), 1, 1),
                day);
        if (enough(value) > earned) {
            become(
                    enough(value),
                    day,
                    scheme.window() instanceof Window.Rolling ? day : LocalDate.of(day.getYear(), 1, 1));
            tell(day, "qualified " + value);
        }
    }

    String tier() {
        return tiers.get(shown).name();
    }

    String earned() {
        return tiers.get(earned).name();
    }

    LocalDate last() {
        return last;
    }

    private void become(int tier, LocalDate day, LocalDate from) {
        earned = tier;
        reached = day;
        windows = 0;
        start = tier == 0 ? null : from;
        last = tier == 0 ? null : lastDay(from);
    }

    private LocalDate lastDay(LocalDate from) {
        return scheme.window() instanceof Window.Rolling rolling
                ? reached.plusMonths((windows + 1L) * rolling.months()).minusDays(1)
                : LocalDate.of(from.getYear(), 12, 31);
    }

    private void tell(LocalDate day, String cause) {
        int now = had(day);
        if (now != shown) {
            moves.add(day + " " + tiers.get(shown).name() + " to "
                    + tiers.get(now).name() + " " + cause);
            shown = now;
        }
    }

    private int had(LocalDate day) {
        int most = earned;
        for (Standing.Grant grant : grants) {
            if (!day.isAfter(grant.until())) {
                most = Math.max(most, tiers.indexOf(grant.tier()));
            }
        }
        return most;
    }

    private int enough(long value) {
        int most = 0;
        for (int at = 0; at < tiers.size(); at++) {
            if (value >= tiers.get(at).threshold()) {
                most = at;
            }
        }
        return most;
    }

    private long sum(LocalDate from, LocalDate to) {
        long sum = 0;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            sum += counted.getOrDefault(day, 0L);
        }
        return sum;
    }
}
