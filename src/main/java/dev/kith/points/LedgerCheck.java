package dev.kith.points;

import dev.kith.base.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What must be true of each entry and of each lot; a sentence for all that is not. */
final class LedgerCheck {
    private LedgerCheck() {}

    /**
     * What an entry did to a lot in all.
     *
     * @param own whether the entry made the lot
     * @param sameAccount whether the lot is of the account that the allocation names
     */
    record Touch(long lotId, long points, long held, boolean own, boolean debt, boolean sameAccount) {
        Touch plus(Touch other) {
            return new Touch(
                    lotId, points + other.points, held + other.held, own, debt, sameAccount && other.sameAccount);
        }
    }

    /** The entry that another one takes back or answers. */
    record Other(long id, EntryKind kind, long points) {}

    /** An entry with what it did. */
    record Posted(
            long id, EntryKind kind, long points, @Nullable Other other, List<Touch> touches) {
        /** How many points its allocations moved. */
        long moved() {
            long moved = 0;
            for (Touch touch : touches) {
                moved += touch.points();
            }
            return moved;
        }

        /** How many points its allocations reserved, less what they freed. */
        long held() {
            long held = 0;
            for (Touch touch : touches) {
                held += touch.held();
            }
            return held;
        }

        /** Whether it touches lots only in this way. */
        boolean only(Predicate<Touch> way) {
            for (Touch touch : touches) {
                if (!way.test(touch)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What an entry did to a lot, in the order of entries. */
    record Step(long entryId, long points, long held) {}

    /** The entry that made a lot. */
    record Giver(long id, EntryKind kind, Instant at) {}

    /** A lot with all that was done to it. */
    record Kept(long id, boolean debt, Instant earnedAt, Instant availableAt, Giver giver, List<Step> steps) {}

    /** What each lot was touched by in all. */
    static List<Touch> sums(List<Touch> touches) {
        if (touches.size() < 2) {
            return touches;
        }
        Map<Long, Touch> sums = new TreeMap<>();
        for (Touch one : touches) {
            sums.merge(one.lotId(), one, Touch::plus);
        }
        return List.copyOf(sums.values());
    }

    /** What is wrong with an entry. */
    static List<String> ofEntry(Posted posted) {
        Findings findings = new Findings();
        long id = posted.id();
        long moved = posted.moved();
        findings.unless(
                moved == posted.points(),
                Text.of("Entry %d moved %d points, by its allocations %d."),
                id,
                posted.points(),
                moved);
        findings.unless(
                posted.only(Touch::sameAccount),
                Text.of("Entry %d has an allocation of another account than its lot."),
                id);
        ofKind(posted, findings);
        return findings.all();
    }

    private static void ofKind(Posted posted, Findings findings) {
        long id = posted.id();
        long points = posted.points();
        long held = posted.held();
        switch (posted.kind()) {
            case AWARD -> findings.unless(gives(posted), Text.of("Entry %d awards %d points."), id, points);
            case ADJUSTMENT ->
                findings.unless(gives(posted) || takes(posted), Text.of("Entry %d adjusts by %d points."), id, points);
            case REDEMPTION, SENT, EXPIRY ->
                findings.unless(
                        takes(posted),
                        Text.of("Entry %d takes %d points as: %s."),
                        id,
                        -points,
                        posted.kind().word());
            case HOLD -> findings.unless(points == 0 && held > 0, Text.of("Entry %d holds %d points."), id, held);
            case CAPTURE, RELEASE ->
                findings.unless(
                        answers(posted, EntryKind.HOLD)
                                && held < 0
                                && points >= held
                                && points <= (posted.kind() == EntryKind.CAPTURE ? -1 : 0),
                        Text.of("Entry %d settles no hold that it could."),
                        id);
            case RECEIVED ->
                findings.unless(
                        answers(posted, EntryKind.SENT) && otherPoints(posted) == -points,
                        Text.of("Entry %d receives what no entry sent."),
                        id);
            case RETURN ->
                findings.unless(
                        answers(posted, EntryKind.AWARD) && takes(posted) && otherPoints(posted) >= -points,
                        Text.of("Entry %d returns more than it could."),
                        id);
            case REVERSAL -> ofReversal(posted, findings);
        }
    }

    private static void ofReversal(Posted posted, Findings findings) {
        Other other = posted.other();
        if (other == null || other.id() >= posted.id()) {
            findings.add(Text.of("Entry %d is a reversal of no earlier entry."), posted.id());
            return;
        }
        boolean whole = posted.points() == -other.points();
        boolean rest = other.points() > 0 && posted.points() <= 0 && posted.points() > -other.points();
        findings.unless(
                whole || rest, Text.of("Entry %d does not take back what entry %d moved."), posted.id(), other.id());
    }

    private static boolean gives(Posted posted) {
        long points = posted.points();
        return points > 0
                && points <= Award.MOST
                && !posted.only(touch -> !touch.own())
                && posted.only(touch -> touch.own() || touch.debt());
    }

    private static boolean takes(Posted posted) {
        return posted.points() < 0 && posted.only(touch -> touch.points() < 0 && touch.held() == 0);
    }

    private static boolean answers(Posted posted, EntryKind kind) {
        Other other = posted.other();
        return other != null && other.kind() == kind && other.id() < posted.id();
    }

    private static long otherPoints(Posted posted) {
        return posted.other() == null ? 0 : posted.other().points();
    }

    /** What is wrong with a lot. */
    static List<String> ofLot(Kept kept) {
        Findings findings = new Findings();
        Giver giver = kept.giver();
        if (kept.steps().isEmpty() || kept.steps().getFirst().entryId() != giver.id()) {
            findings.add(Text.of("Lot %d does not come from the entry that it names, %d."), kept.id(), giver.id());
        } else if (giver.kind() == EntryKind.AWARD && !giver.at().equals(kept.earnedAt())) {
            findings.add(Text.of("Lot %d was not earned when entry %d says."), kept.id(), giver.id());
        }
        findings.unless(
                !kept.availableAt().isBefore(kept.earnedAt()),
                Text.of("Lot %d is available before it was earned."),
                kept.id());
        long left = 0;
        long held = 0;
        for (int place = 0; place < kept.steps().size(); place++) {
            Step step = kept.steps().get(place);
            left += step.points();
            held += step.held();
            if (place + 1 == kept.steps().size() || kept.steps().get(place + 1).entryId() != step.entryId()) {
                ofState(kept, step.entryId(), left, held, findings);
            }
        }
        return findings.all();
    }

    private static void ofState(Kept lot, long entry, long left, long held, Findings findings) {
        if (lot.debt()) {
            findings.unless(
                    left <= 0 && held == 0, Text.of("Entry %d pays more of the debt %d than it was."), entry, lot.id());
            return;
        }
        findings.unless(
                left >= 0, Text.of("Entry %d takes %d points more from lot %d than it had."), entry, -left, lot.id());
        findings.unless(
                held >= 0, Text.of("Entry %d frees %d points more of lot %d than it held."), entry, -held, lot.id());
        findings.unless(
                held <= Math.max(left, 0),
                Text.of("Entry %d leaves lot %d with more held than it has."),
                entry,
                lot.id());
    }

    /** Sentences as they are found. */
    private static final class Findings {
        private final List<String> sentences = new ArrayList<>();

        @SuppressWarnings("AnnotateFormatMethod")
        void unless(boolean right, String sentence, Object... values) {
            if (!right) {
                add(sentence, values);
            }
        }

        /** The annotation that Error Prone asks for would be a dependency of its own. */
        @SuppressWarnings("AnnotateFormatMethod")
        void add(String sentence, Object... values) {
            sentences.add(sentence.formatted(values));
        }

        List<String> all() {
            return sentences;
        }
    }
}
