package dev.kith.agenda;

import dev.kith.base.Due;
import dev.kith.customer.Phone;
import dev.kith.task.Series;
import dev.kith.view.Recurrence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to see to.
 *
 * @param id what it is, the same on each day: {@code task-12}, {@code birthday-7}
 * @param due when it is due, or the day itself
 * @param text what is to be done, or what day it is
 * @param kind the kind of a task or day: callback, birthday, contract-end
 * @param owner who has the task, or looks after the customer
 * @param series what a task is one of, where it repeats
 * @param warnings why the customer should not be contacted now
 */
record AgendaItem(
        String id,
        Part part,
        @Nullable Due due,
        long customer,
        String name,
        @Nullable Phone phone,
        String text,
        @Nullable String kind,
        @Nullable String priority,
        @Nullable String owner,
        @Nullable Series series,
        List<String> warnings) {

    AgendaItem warned(List<String> others) {
        return new AgendaItem(id, part, due, customer, name, phone, text, kind, priority, owner, series, others);
    }

    /** How it comes again, or null. */
    @Nullable
    Recurrence recurrence() {
        return series == null || due == null ? null : zone -> series.rule(due, zone);
    }
}
