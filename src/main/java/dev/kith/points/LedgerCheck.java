package dev.kith.points;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Plays the entries of one account again, and says where what is kept differs from what they come to. */
final class LedgerCheck {
    private final Map<Long, Entry> entries = new TreeMap<>();
    private final Map<Long, Lot> lots = new TreeMap<>();
    private final Map<Long, List<Allocation>> allocations = new TreeMap<>();
    private final Map<Long, Long> left = new HashMap<>();
    private final List<String> findings = new ArrayList<>();

    private LedgerCheck(List<Entry> entries, List<Lot> lots, List<Allocation> allocations) {
        entries.forEach(entry -> this.entries.put(entry.id(), entry));
        lots.forEach(lot -> this.lots.put(lot.id(), lot));
        for (Allocation allocation : allocations) {
            this.allocations
                    .computeIfAbsent(allocation.entryId(), id -> new ArrayList<>())
                    .add(allocation);
        }
    }

    /** What is wrong, a sentence each; empty where all is as it should be. */
    static List<String> findings(List<Entry> entries, List<Lot> lots, List<Allocation> allocations) {
        return new LedgerCheck(entries, lots, allocations).run();
    }

    private List<String> run() {
        entries.values().forEach(this::play);
        allocations.keySet().forEach(id -> {
            if (!entries.containsKey(id)) {
                find("An allocation belongs to entry %d, which is not of its account.".formatted(id));
            }
        });
        for (Lot lot : lots.values()) {
            long played = left.getOrDefault(lot.id(), 0L);
            if (played != lot.left()) {
                find("Lot %d has %d points left, by its entries %d.".formatted(lot.id(), lot.left(), played));
            }
            checkDates(lot);
        }
        return findings;
    }

    private void play(Entry entry) {
        List<Allocation> moved = allocations.getOrDefault(entry.id(), List.of());
        long sum = 0;
        for (Allocation allocation : moved) {
            sum += allocation.points();
            long now = left.merge(allocation.lotId(), allocation.points(), Long::sum);
            if (now < 0) {
                find("Entry %d takes %d points more from lot %d than it had."
                        .formatted(entry.id(), -now, allocation.lotId()));
            }
            if (!lots.containsKey(allocation.lotId())) {
                find("Entry %d moves points of lot %d, which is not of its account."
                        .formatted(entry.id(), allocation.lotId()));
            }
        }
        if (sum != entry.points()) {
            find("Entry %d moved %d points, by its allocations %d.".formatted(entry.id(), entry.points(), sum));
        }
        switch (entry.kind()) {
            case AWARD -> checkAward(entry);
            case REVERSAL -> checkReversal(entry, moved);
        }
    }

    private void checkAward(Entry entry) {
        if (entry.points() < 1 || entry.points() > Award.MOST) {
            find("Entry %d awards %d points.".formatted(entry.id(), entry.points()));
        }
        long own = lots.values().stream()
                .filter(lot -> lot.entryId() == entry.id())
                .count();
        if (own != 1) {
            find("Entry %d is an award with %d lots.".formatted(entry.id(), own));
        }
    }

    private void checkReversal(Entry entry, List<Allocation> moved) {
        Entry target = entry.reversesId() == null ? null : entries.get(entry.reversesId());
        if (target == null || target.id() >= entry.id()) {
            find("Entry %d is a reversal of no earlier entry of its account.".formatted(entry.id()));
            return;
        }
        List<Allocation> theirs = allocations.getOrDefault(target.id(), List.of());
        if (!sums(moved, 1).equals(sums(theirs, -1))) {
            find("Entry %d does not take back what entry %d moved.".formatted(entry.id(), target.id()));
        }
    }

    private void checkDates(Lot lot) {
        Entry entry = entries.get(lot.entryId());
        if (entry == null || entry.kind() != EntryKind.AWARD || !Objects.equals(entry.at(), lot.earnedAt())) {
            find("Lot %d does not come from the award that it names, entry %d.".formatted(lot.id(), lot.entryId()));
        }
        if (lot.availableAt().isBefore(lot.earnedAt())) {
            find("Lot %d is available before it was earned.".formatted(lot.id()));
        }
    }

    private static Map<Long, Long> sums(List<Allocation> allocations, int sign) {
        Map<Long, Long> sums = new HashMap<>();
        allocations.forEach(allocation -> sums.merge(allocation.lotId(), sign * allocation.points(), Long::sum));
        return sums;
    }

    private void find(String sentence) {
        findings.add(sentence);
    }
}
