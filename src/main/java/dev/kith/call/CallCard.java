package dev.kith.call;

import dev.kith.cli.Session;
import dev.kith.customer.Customer;
import dev.kith.customer.CustomerCard;
import dev.kith.customer.CustomerPart;
import dev.kith.customer.Customers;
import dev.kith.db.Tx;
import dev.kith.interaction.Contact;
import dev.kith.interaction.Interaction;
import dev.kith.interaction.Interactions;
import dev.kith.view.Card;
import dev.kith.view.Column;
import dev.kith.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one should know of a customer while the phone rings. */
final class CallCard {
    private static final int LOOKED_AT = 20;

    private static final Set<String> COLUMNS = Set.of(
            "id",
            "name",
            "phones",
            "organisation",
            "role",
            "city",
            "full_address",
            "language",
            "owner",
            "preferred_channel",
            "contact_every",
            "interests",
            "relationship",
            "temperament",
            "notes",
            "tags",
            "lifecycle",
            "value",
            "tier",
            "contact_policy");

    private static final Set<String> SECTIONS = Set.of("last_contacts", "open_tasks", "points");

    private CallCard() {}

    static Card<Customer> of(long id, List<CustomerPart> parts, Tx tx, Session session) {
        Card<Customer> whole = CustomerCard.of(new Customers(tx).get(id), parts, tx, session);
        List<Column<Customer>> columns = new ArrayList<>(whole.columns().stream()
                .filter(column -> COLUMNS.contains(column.id()))
                .toList());
        String mood = mood(new Interactions(tx).last(id, LOOKED_AT));
        columns.add(Column.text("mood", "Mood last time", customer -> mood));
        List<Section> sections = whole.sections().stream()
                .filter(section -> SECTIONS.contains(section.id()))
                .toList();
        return new Card<>(whole.subject(), columns, sections);
    }

    private static @Nullable String mood(List<Interaction> last) {
        return last.stream()
                .map(Interaction::contact)
                .map(Contact::mood)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
