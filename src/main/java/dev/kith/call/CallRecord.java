package dev.kith.call;

import dev.kith.base.Span;
import dev.kith.base.Text;
import dev.kith.care.OpenCall;
import dev.kith.customer.Channel;
import dev.kith.customer.Match;
import dev.kith.db.Tx;
import dev.kith.interaction.Contact;
import dev.kith.interaction.Interaction;
import dev.kith.interaction.Interactions;
import dev.kith.script.Answers;
import dev.kith.tag.Tags;
import dev.kith.task.Priority;
import dev.kith.task.Tasks;
import dev.kith.task.Todo;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call that has ended, with all that came of it.
 *
 * @param seconds how long it lasted
 * @param actor who called
 */
record CallRecord(Called called, Sheet sheet, String direction, Instant startedAt, long seconds, String actor) {
    private static final Set<String> REACHED = Set.of("reached", "resolved");

    /**
     * What was written.
     *
     * @param closed the task of a care plan that is done with it, or null
     */
    record Outcome(Interaction logged, @Nullable Long closed) {}

    Match customer() {
        return called.customer();
    }

    Contact contact() {
        return new Contact(
                Channel.CALL,
                direction,
                startedAt,
                seconds,
                actor,
                sheet.outcome(),
                null,
                null,
                false,
                null,
                sheet.text(),
                null,
                sheet.mood(),
                null,
                null);
    }

    /** Writes it all in one transaction. */
    Outcome write(Tx tx, Instant now, ZoneId zone) {
        Contact contact = contact().checked(now);
        Interaction logged =
                new Interactions(tx).add(List.of(customer()), contact, now).getFirst();
        long id = logged.id();
        for (Entry entry : sheet.entries()) {
            switch (entry) {
                case Entry.Follow follow ->
                    new Tasks(tx)
                            .add(
                                    customer().id(),
                                    new Todo(follow.text(), null, follow.due(), actor, Priority.NORMAL, id, null),
                                    now);
                case Entry.Points points -> points.gift().give(tx, customer().id(), now, zone);
                case Entry.Tagged tagged ->
                    new Tags(tx).putOn(List.of(customer().id()), List.of(tagged.tag()), now);
                case Entry.Answered answered -> {
                    if (answered.answer() != null) {
                        new Answers(tx).add(id, customer().id(), answered.question(), answered.answer());
                    }
                }
                case Entry.Note note -> {}
                case Entry.Outcome outcome -> {}
                case Entry.Mood mood -> {}
            }
        }
        return new Outcome(logged, close(tx, now.atZone(zone)));
    }

    private boolean isReached() {
        String outcome = sheet.outcome();
        return outcome != null && REACHED.contains(outcome);
    }

    /** The task is done when the customer was reached. */
    private @Nullable Long close(Tx tx, ZonedDateTime now) {
        OpenCall care = called.care();
        return care != null && isReached() && new Tasks(tx).done(care.task(), now) ? care.task() : null;
    }

    /** {@code Logged a call with Zoe (12m): 3 lines, 1 task, 50 points, tag vip, 2 answers. Task 7 is done.} */
    String sentence(@Nullable Long closed) {
        List<String> parts = new ArrayList<>();
        String text = sheet.text();
        count(
                parts,
                text == null ? 0 : text.lines().filter(line -> !line.isBlank()).count(),
                Text.later("{0} lines"));
        count(parts, sheet.all(Entry.Follow.class).count(), Text.later("{0} tasks"));
        count(
                parts,
                sheet.all(Entry.Points.class)
                        .mapToLong(points -> points.gift().points())
                        .sum(),
                Text.later("{0} points"));
        sheet.all(Entry.Tagged.class)
                .map(Entry.Tagged::tag)
                .distinct()
                .forEach(tag -> parts.add(Text.of("tag {0}", tag)));
        count(
                parts,
                sheet.all(Entry.Answered.class)
                        .filter(answered -> answered.answer() != null)
                        .count(),
                Text.later("{0} answers"));
        String lasted = Span.ofSeconds(seconds).toString();
        String logged = parts.isEmpty()
                ? Text.of("Logged a call with {0} ({1}).", customer().name(), lasted)
                : Text.of("Logged a call with {0} ({1}): {2}.", customer().name(), lasted, Text.list(parts));
        return closed == null ? logged : logged + Text.of(" Task {0} is done.", closed);
    }

    private static void count(List<String> parts, long number, String things) {
        if (number > 0) {
            parts.add(Text.things(number, things));
        }
    }
}
