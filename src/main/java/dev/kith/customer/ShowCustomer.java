package dev.kith.customer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.view.Card;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code kith customer show}. */
final class ShowCustomer implements Command {
    private final Supplier<List<CustomerPart>> parts;

    ShowCustomer(Supplier<List<CustomerPart>> parts) {
        this.parts = parts;
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(CustomerRef.PARAMETER)
                .shows(CustomerViews.CARD)
                .describe(
                        "With --columns also the parts below the profile can be chosen: --columns name,last_contacts.")
                .example("kith customer show zoe@example.com", "the whole picture")
                .example("kith customer show 1 --json", "the same for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        CustomerRef ref = arguments.get(CustomerRef.PARAMETER);
        session.read(tx -> {
            Match match = new CustomerRefs(tx, session.settings().region()).get(ref);
            Customer customer = new Customers(tx).get(match.id());
            session.show(card(customer, tx, session));
            tell(match, customer, session);
            return true;
        });
        return ExitCode.DONE;
    }

    private Card<Customer> card(Customer customer, Tx tx, Session session) {
        List<Column<Customer>> columns = new ArrayList<>(CustomerViews.CARD);
        String referrer = referrer(customer, tx);
        columns.add(Column.text("referred_by", "Referred by", shown -> referrer));
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("fields", "Fields", Listing.of("fields", CustomerViews.VALUES, values(customer))));
        if (customer.profile().kind() == Profile.Kind.ORGANISATION) {
            List<CustomerLine> people = new Customers(tx).people(customer.id());
            sections.add(new Section("people", "People", Listing.of("people", CustomerViews.PEOPLE, people)));
        }
        for (CustomerPart part : parts.get()) {
            columns.addAll(part.columns(tx, customer.id(), session));
            sections.addAll(part.sections(tx, customer.id(), session));
        }
        return new Card<>(customer, columns, sections);
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

    private static void tell(Match match, Customer customer, Session session) {
        if (match.mergedFrom() != null) {
            session.say("Customer " + match.mergedFrom() + " was merged into customer " + customer.id() + ".");
        }
        if (customer.archivedAt() != null) {
            session.say(customer.name() + " is archived. To bring back: kith customer restore " + customer.id());
        }
    }
}
