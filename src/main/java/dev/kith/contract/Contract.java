package dev.kith.contract;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract as the database has it.
 *
 * @param ended when it was ended by hand, or is going to be; null where it was not
 * @param reason why it was
 */
record Contract(
        long id,
        long customer,
        String customerName,
        Terms terms,
        @Nullable LocalDate ended,
        @Nullable String reason) {
    static final List<String> STATES = List.of("coming", "running", "expired", "ended");

    /** The same, ended by hand. */
    Contract ended(LocalDate day, @Nullable String why) {
        if (day.isBefore(terms.from())) {
            throw new KithException.Invalid(
                    Text.of("The contract begins on {0}, and can't end before that.", terms.from()),
                    Text.of("To take back that it was added, see 'kith operations list'."));
        }
        return new Contract(id, customer, customerName, terms, day, why == null || why.isBlank() ? null : why.strip());
    }

    /** What it is on a day: one that renews runs on. */
    String state(LocalDate today) {
        LocalDate until = terms.until();
        if (ended != null && ended.isBefore(today)) {
            return "ended";
        }
        if (terms.from().isAfter(today)) {
            return "coming";
        }
        return until != null && until.isBefore(today) && !terms.renews() ? "expired" : "running";
    }
}
