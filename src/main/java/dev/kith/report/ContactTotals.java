package dev.kith.report;

import dev.kith.base.Names;
import dev.kith.base.Text;
import dev.kith.view.Card;
import dev.kith.view.Column;
import dev.kith.view.Drawn;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.List;

/**
 * All contacts of a time at once.
 *
 * @param customers with how many
 * @param first how long the customers of that time waited for their first one
 */
record ContactTotals(long contacts, long customers, FirstContacts first) {
    /** What the figures of contacts mean. */
    static final String HELP = """
            A contact with several customers counts once, a note is none. Reached is which part of the contacts that have \
            an outcome reached the customer: those that ended as reached, refused or resolved. The average is of those \
            whose duration is known.

            The time to first contact is that of the customers who were added in the time of the report: from then to \
            the first contact with each, whoever began it; it is nothing where there was one before. Those without any \
            contact yet are new customers, but in neither median nor mean.

            By hour, a grid shows how many contacts began in each hour of each day of the week, in the database's time \
            zone. The shades compare all hours with the one that has most; the last line has the sums of three hours. \
            Where the locale of the terminal isn't UTF-8, in a pipe and with NO_COLOR they are figures from 1 to 9 \
            instead. Other formats have a row an hour.""";

    static final List<Column<ContactTotals>> COLUMNS = List.of(
            Column.whole("contacts", "Contacts", ContactTotals::contacts),
            Column.whole("customers", "With customers", ContactTotals::customers),
            Column.whole(
                    "new_customers", "New customers", totals -> totals.first().customers()),
            Column.whole(
                    "new_contacted",
                    "Contacted of them",
                    totals -> totals.first().contacted()),
            Column.text(
                    "first_contact_median",
                    "Median time to first contact",
                    totals -> FirstContacts.span(totals.first().median())),
            Column.<ContactTotals>whole(
                            "first_contact_median_seconds",
                            "Median seconds",
                            totals -> totals.first().median())
                    .wide(),
            Column.text(
                    "first_contact_mean",
                    "Mean time to first contact",
                    totals -> FirstContacts.span(totals.first().mean())),
            Column.<ContactTotals>whole(
                            "first_contact_mean_seconds",
                            "Mean seconds",
                            totals -> totals.first().mean())
                    .wide());

    /** The groups; for people with what holds of all above them. */
    Drawn with(List<ContactGroup> groups, String by) {
        Section section = new Section(
                "groups", Text.of("By {0}", Names.of(by)), Listing.of("groups", ContactGroup.COLUMNS, groups));
        return new Drawn(
                Listing.of("groups", ContactGroup.COLUMNS, groups), new Card<>(this, COLUMNS, List.of(section)));
    }

    /** These alone. */
    Card<ContactTotals> alone() {
        return Card.of(this, COLUMNS);
    }
}
