package dev.kith.policy;

import dev.kith.base.Due;
import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import dev.kith.classification.ContactGaps;
import dev.kith.cli.Option;
import dev.kith.cli.Session;
import dev.kith.customer.Channel;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses to plan contacts past the contact policy of those who are to be contacted. */
public final class Planning {
    public static final Option<Boolean> FORCE = Option.flag("--force", "plan it past the contact policy");
    private static final String HINT = Text.later("Add --force to plan it all the same.");
    private static final int NAMED = 3;

    /** The kinds of task that contact a customer. */
    private static final List<String> KINDS =
            Stream.concat(Stream.of("callback"), Channel.words().stream()).toList();

    private final Tx tx;
    private final Session session;

    public Planning(Tx tx, Session session) {
        this.tx = tx;
        this.session = session;
    }

    /** The channel by which a task of a kind contacts the customer, or null where it does not say so. */
    public static @Nullable Channel channel(@Nullable String kind) {
        String word = kind == null ? "" : Synonyms.of(kind, KINDS);
        if (word.equals("callback")) {
            return Channel.CALL;
        }
        return !word.equals("note") && Channel.words().contains(word) ? Channel.of(word) : null;
    }

    /**
     * Checks a task for the customers in the temporary table selected_customer; one that is due at no time may be done
     * today.
     *
     * @throws KithException.Conflict where something speaks against it
     */
    public void check(@Nullable String kind, @Nullable Due due) {
        Channel channel = channel(kind);
        if (channel == null) {
            return;
        }
        Due at = whenever(due);
        Map<Long, List<Violation>> found = new TreeMap<>(new ContactPolicies(tx).violationsOfSelected(channel, at));
        ContactGaps.in(tx, session)
                .ifPresent(gaps -> gaps.lateOfSelected(at)
                        .forEach((customer, gap) -> found.merge(customer, List.of(late(gap)), Planning::both)));
        if (found.isEmpty()) {
            return;
        }
        String named = found.entrySet().stream()
                .limit(NAMED)
                .map(each -> sentence(name(each.getKey()), each.getValue()))
                .collect(Collectors.joining("\n"));
        String more = found.size() > NAMED ? Text.of("\nSo it is with {0} more.", found.size() - NAMED) : "";
        throw new KithException.Conflict(named + more, Text.of(HINT));
    }

    /** The same for one customer. */
    public void check(long customer, @Nullable String kind, @Nullable Due due) {
        Channel channel = channel(kind);
        if (channel == null) {
            return;
        }
        Due at = whenever(due);
        List<Violation> violations = new ArrayList<>(new ContactPolicies(tx).violations(customer, channel, at));
        ContactGaps.in(tx, session)
                .flatMap(gaps -> gaps.late(customer, at))
                .ifPresent(gap -> violations.add(late(gap)));
        if (!violations.isEmpty()) {
            throw new KithException.Conflict(sentence(name(customer), violations), Text.of(HINT));
        }
    }

    /** What the longest gap has to say of a contact at a time: that it came too late. */
    public static Optional<Violation> gap(Tx tx, Session session, long customer, Instant at) {
        return ContactGaps.in(tx, session)
                .flatMap(gaps -> gaps.of(customer, at))
                .filter(ContactGaps.Gap::late)
                .map(gap -> new Violation(
                        Violation.Kind.GAP,
                        Text.of(
                                "was not contacted since {0}, and the longest gap of {1} customers is {2}",
                                gap.since().atZone(session.zone()).toLocalDate(),
                                Text.word(gap.valueClass()),
                                gap.gap())));
    }

    private static Violation late(ContactGaps.Gap gap) {
        return new Violation(
                Violation.Kind.GAP,
                Text.of(
                        "would be without a contact for longer than {0}, the longest gap of {1} customers",
                        gap.gap(), Text.word(gap.valueClass())));
    }

    private static List<Violation> both(List<Violation> one, List<Violation> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private Due whenever(@Nullable Due due) {
        return due != null ? due : Due.on(session.now().atZone(session.zone()).toLocalDate(), session.zone());
    }

    /** {@code Zoe does not want to be contacted by call, has quiet hours 21:00-08:00, ...} */
    public static String sentence(String name, List<Violation> violations) {
        return Text.of(
                "{0} {1}.",
                Printable.line(name),
                violations.stream().map(Violation::phrase).collect(Collectors.joining(Text.of("; "))));
    }

    private String name(long customer) {
        return String.valueOf(tx.text("SELECT name FROM customer WHERE id = ?", customer));
    }
}
