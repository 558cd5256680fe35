package dev.kith.agenda;

import dev.kith.base.Due;
import dev.kith.customer.Channel;
import dev.kith.customer.Selection;
import dev.kith.db.Tx;
import dev.kith.policy.ContactPolicies;
import dev.kith.policy.Planning;
import dev.kith.policy.Violation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of tasks why the customer should not be contacted on that day. */
final class Warnings {
    private final Tx tx;
    private final Due today;

    Warnings(Tx tx, Due today) {
        this.tx = tx;
        this.today = today;
    }

    /** The same things with what speaks against them. */
    List<AgendaItem> on(List<AgendaItem> items) {
        Map<Channel, Map<Long, List<Violation>>> found = new EnumMap<>(Channel.class);
        List<AgendaItem> warned = new ArrayList<>();
        Set<Long> customers = items.stream().map(AgendaItem::customer).collect(Collectors.toSet());
        Selection.fill(tx, customers);
        for (AgendaItem item : items) {
            Channel channel = Planning.channel(item.kind());
            List<Violation> violations = found.computeIfAbsent(
                            channel == null ? Channel.LETTER : channel,
                            any -> new ContactPolicies(tx).violationsOfSelected(any, today))
                    .getOrDefault(item.customer(), List.of());
            warned.add(item.warned(violations.stream()
                    .filter(each -> counts(each, channel))
                    .map(Violation::phrase)
                    .toList()));
        }
        return warned;
    }

    /** Where a task doesn't say how, no channel is the wrong one. */
    private static boolean counts(Violation violation, @Nullable Channel channel) {
        return channel != null || violation.kind() != Violation.Kind.CHANNEL;
    }
}
