package dev.kith.customer;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.view.Card;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the whole picture of a customer together: the profile, and what each feature adds. */
public final class CustomerCard {
    private CustomerCard() {}

    /** All that is known of a customer. */
    public static Card<Customer> of(Customer customer, List<CustomerPart> parts, Tx tx, Session session) {
        List<Column<Customer>> columns = new ArrayList<>(CustomerViews.card(customer));
        String referrer = referrer(customer, tx);
        columns.add(Column.text("referred_by", "Referred by", shown -> referrer));
        columns.add(nextBirthday(session));
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("fields", "Fields", Listing.of("fields", CustomerViews.VALUES, values(customer))));
        if (customer.profile().kind() == Profile.Kind.ORGANISATION) {
            List<CustomerLine> people = new CustomerLines(tx, Set.of(Attribute.ROLE.column())).people(customer.id());
            sections.add(new Section("people", "People", Listing.of("people", CustomerViews.PEOPLE, people)));
        }
        List<MergedCustomer> merged = new Customers(tx).merged(customer);
        for (CustomerPart part : parts) {
            columns.addAll(part.columns(tx, customer.id(), session));
            sections.addAll(part.sections(tx, customer.id(), session));
        }
        sections.add(new Section(
                "merged", Text.of("Merged into this one"), Listing.of("merged", CustomerViews.MERGED, merged)));
        return new Card<>(customer, columns, sections);
    }

    /** The same, with the reasons for what is derived. */
    static Card<Customer> explained(Customer customer, List<CustomerPart> parts, Tx tx, Session session) {
        Card<Customer> card = of(customer, parts, tx, session);
        List<Reason> reasons = parts.stream()
                .flatMap(part -> part.reasons(tx, customer.id(), session).stream())
                .toList();
        List<Section> sections = new ArrayList<>(card.sections());
        sections.addFirst(new Section("why", "Why", Listing.of("reasons", Reason.COLUMNS, reasons)));
        return new Card<>(card.subject(), card.columns(), sections);
    }

    /** When it is kept next: a lunar one is on another day each year. */
    private static Column<Customer> nextBirthday(Session session) {
        LocalDate today = session.now().atZone(session.zone()).toLocalDate();
        return Column.day("next_birthday", Text.later("Next birthday"), shown -> {
            Birthday birthday = Birthday.of(shown.profile());
            return birthday == null ? null : birthday.next(today);
        });
    }

    private static @Nullable String referrer(Customer customer, Tx tx) {
        Long id = customer.profile().referredBy();
        return id == null ? null : new Customers(tx).get(id).name();
    }

    private static List<CustomerViews.Value> values(Customer customer) {
        List<CustomerViews.Value> values = new ArrayList<>();
        Map<String, String> sorted = new TreeMap<>(customer.profile().values());
        sorted.forEach((field, value) -> values.add(new CustomerViews.Value(field, value)));
        return values;
    }
}
