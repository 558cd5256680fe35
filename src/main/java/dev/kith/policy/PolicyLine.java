package dev.kith.policy;

import dev.kith.base.Due;
import dev.kith.base.Hours;
import dev.kith.base.Text;
import dev.kith.classification.ContactGaps;
import dev.kith.customer.Channel;
import dev.kith.view.Column;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a customer's contact policy.
 *
 * @param against channels against which something speaks now
 * @param gap how long the customer may be without a contact, and since when they are, or null
 */
record PolicyLine(
        long customer, String name, ContactPolicy policy, List<String> against, ContactGaps.@Nullable Gap gap) {
    PolicyLine(long customer, String name, ContactPolicy policy) {
        this(customer, name, policy, List.of(), null);
    }

    /** One in a list. */
    static final List<Column<PolicyLine>> WISHES = List.of(
            Column.whole("customer_id", "Customer id", PolicyLine::customer),
            Column.text("customer", "Customer", PolicyLine::name),
            Column.flag(
                    "do_not_contact", "Do not contact", line -> line.wishes().never()),
            Column.day("until", "Until", line -> line.wishes().until()),
            Column.wordList("unwanted", "Unwanted", line -> words(line.wishes().unwanted())),
            Column.wordList("wanted", "Wanted", line -> words(line.wishes().wanted())),
            Column.text("quiet_hours", "Quiet hours", line -> text(line.wishes().quiet())),
            Column.text("zone", "Time zone", line -> zone(line.wishes().zone())));

    /** One by itself: with what holds for all, and how it is now. */
    static final List<Column<PolicyLine>> ALL = all();

    private static List<Column<PolicyLine>> all() {
        List<Column<PolicyLine>> all = new ArrayList<>(WISHES);
        all.add(Column.text(
                "usual_quiet_hours",
                "Usual quiet hours",
                line -> text(line.policy().quiet())));
        all.add(Column.text(
                "cap",
                "At the most",
                line -> line.policy().cap() == null ? null : line.policy().cap().toString()));
        all.add(Column.text(
                "longest_gap",
                "Longest gap",
                line -> line.gap() == null
                        ? null
                        : Text.of(
                                "{0} ({1} customers)",
                                line.gap().gap(), Text.word(line.gap().valueClass()))));
        all.add(Column.moment(
                "no_contact_since",
                "No contact since",
                line -> line.gap() == null ? null : line.gap().since()));
        all.add(Column.flag(
                "gap_exceeded",
                "Too long",
                line -> line.gap() == null ? null : line.gap().late()));
        all.add(Column.words("against_now", "Not now", PolicyLine::against));
        return List.copyOf(all);
    }

    /** What speaks against each channel now: {@code call: has quiet hours ...}. */
    static List<String> against(ContactPolicies policies, long customer, Due now) {
        List<String> against = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            List<Violation> violations = policies.violations(customer, channel, now);
            if (!violations.isEmpty()) {
                against.add(Text.of(
                        "{0} ({1})",
                        Text.word(channel.word()),
                        violations.stream()
                                .map(violation -> Text.word(violation.kind().word()))
                                .collect(Collectors.joining(" "))));
            }
        }
        return against;
    }

    private Wishes wishes() {
        return policy.wishes();
    }

    private static List<String> words(Set<Channel> channels) {
        return Channel.words().stream()
                .filter(word -> channels.contains(Channel.of(word)))
                .toList();
    }

    private static @Nullable String text(@Nullable Hours hours) {
        return hours == null ? null : hours.toString();
    }

    private static @Nullable String zone(@Nullable ZoneId zone) {
        return zone == null ? null : zone.getId();
    }
}
