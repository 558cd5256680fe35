package dev.kith.template;

import dev.kith.base.Due;
import dev.kith.base.Text;
import dev.kith.customer.Channel;
import dev.kith.customer.Match;
import dev.kith.customer.Selection;
import dev.kith.db.Tx;
import dev.kith.policy.ContactPolicies;
import dev.kith.policy.Planning;
import dev.kith.policy.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * To whom is written.
 *
 * @param allowed those whom the contact policy doesn't forbid to contact by e-mail
 * @param leftOut what speaks against the others, a sentence for each
 */
record Recipients(List<Match> allowed, List<String> leftOut) {
    private static final int NAMED = 3;

    Recipients {
        allowed = List.copyOf(allowed);
        leftOut = List.copyOf(leftOut);
    }

    /** An e-mail disturbs nobody at night, and who knows when it will be sent: no hour is quiet. */
    static Recipients of(List<Match> all, Tx tx, Instant now) {
        Selection.fill(tx, all.stream().map(Match::id).toList());
        Map<Long, List<Violation>> found = new HashMap<>();
        new ContactPolicies(tx).violationsOfSelected(Channel.EMAIL, Due.at(now)).forEach((customer, violations) -> {
            List<Violation> counting = violations.stream()
                    .filter(each -> each.kind() != Violation.Kind.QUIET_HOURS)
                    .toList();
            if (!counting.isEmpty()) {
                found.put(customer, counting);
            }
        });
        return new Recipients(
                all.stream().filter(match -> !found.containsKey(match.id())).toList(),
                all.stream()
                        .filter(match -> found.containsKey(match.id()))
                        .map(match -> Planning.sentence(match.name(), found.getOrDefault(match.id(), List.of())))
                        .toList());
    }

    /** Why the first ones are left out, and how many are; nothing where nobody is. */
    List<String> warnings() {
        if (leftOut.isEmpty()) {
            return List.of();
        }
        List<String> warnings = new ArrayList<>(leftOut.subList(0, Math.min(NAMED, leftOut.size())));
        warnings.add(Text.of(
                "Left out {0} whom the contact policy forbids to write to; --force writes to them, too.",
                leftOut.size() == 1 ? Text.of("1 customer") : Text.of("{0} customers", leftOut.size())));
        return warnings;
    }
}
