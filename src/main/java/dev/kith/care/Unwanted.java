package dev.kith.care;

import dev.kith.base.Due;
import dev.kith.customer.Channel;
import dev.kith.db.Batch;
import dev.kith.db.Tx;
import dev.kith.policy.ContactPolicies;
import dev.kith.policy.Violation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Candidates whom the contact policy forbids to be contacted on the day on which something would be due. */
final class Unwanted {
    private static final String SELECT =
            "INSERT OR IGNORE INTO temp.selected_customer SELECT customer_id FROM temp.care_candidate WHERE due_on = ?";

    private final Tx tx;
    private final ZoneId zone;

    Unwanted(Tx tx, ZoneId zone) {
        this.tx = tx;
        this.zone = zone;
    }

    /** Takes them out; how many there were. They are looked at again by the next run. */
    int leaveOut(Plan plan) {
        Channel channel = channel(plan);
        List<LocalDate> days = tx.list(
                "SELECT DISTINCT due_on FROM temp.care_candidate",
                row -> Objects.requireNonNull(row.dateOrNull("due_on")));
        tx.script("CREATE TEMP TABLE IF NOT EXISTS selected_customer (id INTEGER PRIMARY KEY)");
        long before = tx.number("SELECT count(*) FROM temp.care_candidate");
        for (LocalDate day : days) {
            tx.run("DELETE FROM temp.selected_customer");
            tx.run(SELECT, day);
            leaveOut(channel, day);
        }
        return (int) (before - tx.number("SELECT count(*) FROM temp.care_candidate"));
    }

    /** Where a plan names no channel, only what speaks against any contact counts. */
    private void leaveOut(@Nullable Channel channel, LocalDate day) {
        var found = new ContactPolicies(tx)
                .violationsOfSelected(channel == null ? Channel.LETTER : channel, Due.on(day, zone));
        try (Batch batch = tx.batch("DELETE FROM temp.care_candidate WHERE customer_id = ? AND due_on = ?")) {
            found.forEach((customer, violations) -> {
                if (violations.stream().anyMatch(each -> channel != null || each.kind() != Violation.Kind.CHANNEL)) {
                    batch.add(customer, day);
                }
            });
        }
    }

    private static @Nullable Channel channel(Plan plan) {
        String word = plan.work().channel();
        return word != null ? Channel.of(word) : dev.kith.policy.Planning.channel(plan.kind());
    }
}
