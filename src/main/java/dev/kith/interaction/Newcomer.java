package dev.kith.interaction;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.customer.Customer;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.customer.Customers;
import dev.kith.customer.Keys;
import dev.kith.customer.Match;
import dev.kith.customer.Phones;
import dev.kith.customer.Profile;
import dev.kith.db.Tx;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Someone of whom only an e-mail or a phone number is known, and who is made a customer by it. */
final class Newcomer {
    /** So many digits make a number that somebody has; fewer may be meant for an id. */
    private static final int DIGITS = 7;

    private Newcomer() {}

    /** The name of a new customer, asked for where nobody has the e-mail or number that was given; or null. */
    static @Nullable String ask(List<CustomerRef> customers, Session session) {
        CustomerRef ref = customers.getFirst();
        if (customers.size() > 1 || !session.canAsk() || !isAddress(ref)) {
            return null;
        }
        boolean known = session.read(tx -> !refs(tx, session).find(ref).isEmpty());
        String name =
                known ? "" : session.ask(Text.of("Nobody has {0}. The name of a new customer (or none): ", ref.text()));
        return name.isEmpty() ? null : name;
    }

    /** The customer whom a REF means, or one who is added with that name; throws as {@link CustomerRefs#get} does. */
    static Match getOrAdd(CustomerRef ref, @Nullable String name, Tx tx, Session session) {
        if (name == null || !refs(tx, session).find(ref).isEmpty()) {
            return refs(tx, session).get(ref);
        }
        Customer added = new Customers(tx).add(profile(ref, name, session), session.now());
        return new Match(added.id(), added.name(), null, null, null, null);
    }

    /** Throws KithException.Invalid where a REF is neither an e-mail nor a phone number. */
    static void checkAddress(CustomerRef ref) {
        if (!isAddress(ref)) {
            throw new KithException.Invalid(
                    Text.of(
                            "--create takes the customer's e-mail or phone number from the REF, and '{0}' is neither.",
                            Printable.line(ref.toString())),
                    Text.of("Add one with 'kith customer add NAME'."));
        }
    }

    private static boolean isAddress(CustomerRef ref) {
        return switch (ref.kind()) {
            case ANY ->
                isEmail(ref)
                        || (Phones.looksLikePhone(ref.text())
                                && Phones.digits(ref.text()).length() >= DIGITS);
            case EMAIL -> isEmail(ref);
            case PHONE -> Phones.looksLikePhone(ref.text());
            case ID, EXTERNAL_ID, NAME -> false;
        };
    }

    private static boolean isEmail(CustomerRef ref) {
        return ref.text().indexOf('@') > 0;
    }

    private static Profile profile(CustomerRef ref, String name, Session session) {
        boolean email = isEmail(ref);
        return new Profile(
                Profile.Kind.PERSON,
                null,
                name,
                email ? List.of(Keys.checkedEmail(ref.text())) : List.of(),
                email ? List.of() : List.of(new Phones(session.settings().region()).read(ref.text())),
                List.of(),
                Map.of(),
                Map.of(),
                null);
    }

    private static CustomerRefs refs(Tx tx, Session session) {
        return new CustomerRefs(tx, session.settings().region());
    }
}
