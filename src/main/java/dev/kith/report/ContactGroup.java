package dev.kith.report;

import dev.kith.base.Span;
import dev.kith.view.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Contacts that have something in common: a channel, one of us, an outcome.
 *
 * @param known how many have an outcome
 * @param reached how many of these reached the customer
 * @param seconds how long one took on average, or null where nobody noted it
 */
record ContactGroup(
        @Nullable String name,
        long contacts,
        long in,
        long out,
        long known,
        long reached,
        @Nullable Long seconds,
        long customers) {

    static final List<Column<ContactGroup>> COLUMNS = List.of(
            Column.word("name", "Which", ContactGroup::name),
            Column.whole("contacts", "Contacts", ContactGroup::contacts),
            Column.whole("inbound", "In", ContactGroup::in),
            Column.whole("outbound", "Out", ContactGroup::out),
            Column.whole("customers", "Customers", ContactGroup::customers),
            Column.text("average", "Average", ContactGroup::average),
            Column.<ContactGroup>whole("average_seconds", "Average seconds", ContactGroup::seconds)
                    .wide(),
            Column.<ContactGroup>whole("with_outcome", "With outcome", ContactGroup::known)
                    .wide(),
            Column.<ContactGroup>whole("reached", "Reached", ContactGroup::reached)
                    .wide(),
            Column.bar("reached_rate", "Reached", ContactGroup::rate));

    private @Nullable String average() {
        return seconds == null ? null : Span.ofSeconds(seconds).toString();
    }

    private @Nullable Double rate() {
        return known == 0 ? null : (double) reached / known;
    }
}
