package dev.kith.points;

import dev.kith.base.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that moved the points of a customer, in order of time, with what the customer had after each. */
final class Statement {
    /** An expired lot has no entry; in a statement it stands as this kind of line, so that the lines add up. */
    static final String EXPIRED = "expired";

    private static final Comparator<StatementLine> IN_TIME = Comparator.comparing(StatementLine::at);

    private Statement() {}

    /** The lines, as of now; the entries are in the order in which they were recorded. */
    static List<StatementLine> of(
            List<Entry> entries, List<Allocation> allocations, List<Lot> lots, Instant now, ZoneId zone) {
        Map<Long, List<String>> touched = new HashMap<>();
        for (Allocation allocation : allocations) {
            touched.computeIfAbsent(allocation.entryId(), id -> new ArrayList<>())
                    .add(touch(allocation));
        }
        List<StatementLine> lines = new ArrayList<>();
        for (Entry entry : entries) {
            lines.add(new StatementLine(
                    entry.id(),
                    entry.at(),
                    entry.kind().word(),
                    entry.points(),
                    0,
                    entry.reason(),
                    entry.ref(),
                    entry.reversesId(),
                    touched.getOrDefault(entry.id(), List.of())));
        }
        lines.addAll(expired(lots, touchedLast(entries, allocations), now, zone));
        lines.sort(IN_TIME);
        return running(lines);
    }

    /** When each lot was last touched. */
    private static Map<Long, Instant> touchedLast(List<Entry> entries, List<Allocation> allocations) {
        Map<Long, Instant> at = new HashMap<>();
        entries.forEach(entry -> at.put(entry.id(), entry.at()));
        Map<Long, Instant> last = new HashMap<>();
        for (Allocation allocation : allocations) {
            Instant when = at.get(allocation.entryId());
            if (when != null) {
                last.merge(allocation.lotId(), when, (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return last;
    }

    /** Points are over when their last day ends, or when they come back after it. */
    private static List<StatementLine> expired(List<Lot> lots, Map<Long, Instant> touched, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        List<StatementLine> lines = new ArrayList<>();
        for (Lot lot : lots) {
            LocalDate last = lot.expiresOn();
            if (last != null && lot.isExpired(today) && lot.free() > 0) {
                Instant end = last.plusDays(1).atStartOfDay(zone).toInstant();
                Instant back = touched.getOrDefault(lot.id(), end);
                Instant over = back.isAfter(end) ? back : end;
                List<String> touch = List.of(touch(new Allocation(0, lot.id(), -lot.free())));
                lines.add(new StatementLine(null, over, EXPIRED, -lot.free(), 0, null, null, null, touch));
            }
        }
        return lines;
    }

    private static List<StatementLine> running(List<StatementLine> lines) {
        List<StatementLine> running = new ArrayList<>(lines.size());
        long balance = 0;
        for (StatementLine line : lines) {
            balance = Math.addExact(balance, line.points());
            running.add(new StatementLine(
                    line.id(),
                    line.at(),
                    line.kind(),
                    line.points(),
                    balance,
                    line.reason(),
                    line.ref(),
                    line.reversesId(),
                    line.lots()));
        }
        return running;
    }

    /** {@code lot 3 -20}, and {@code lot 3 holds 20} for what is reserved. */
    private static String touch(Allocation one) {
        String moved = one.points() == 0 ? "" : (one.points() < 0 ? " " : " +") + one.points();
        String held = one.held() == 0
                ? ""
                : one.held() > 0 ? Text.of(" holds {0}", one.held()) : Text.of(" frees {0}", -one.held());
        return Text.of("lot {0}{1}{2}", one.lotId(), moved, held);
    }
}
