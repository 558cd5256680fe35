package dev.kith.interaction;

import dev.kith.base.Due;
import dev.kith.cli.Session;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.customer.Match;
import dev.kith.db.Tx;
import dev.kith.policy.ContactPolicies;
import dev.kith.policy.Planning;
import dev.kith.policy.Violation;
import dev.kith.tag.Tags;
import dev.kith.task.Priority;
import dev.kith.task.Task;
import dev.kith.task.Tasks;
import dev.kith.task.Todo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a contact with all that comes with it: a new customer, what is to be done next, tags. */
public final class Logging {
    private final Tx tx;
    private final Session session;

    public Logging(Tx tx, Session session) {
        this.tx = tx;
        this.session = session;
    }

    /** Logs it; throws KithException.NotFound or Conflict where a REF means nobody, or several. */
    public Logged log(LogRequest request) {
        long last = tx.number("SELECT coalesce(max(id), 0) FROM customer");
        List<Match> customers = customers(request);
        boolean created = customers.getFirst().id() > last;
        List<String> warnings = warnings(customers, request.contact());
        if (request.next() != null && !request.force()) {
            check(customers.getFirst(), request.next());
        }
        List<Interaction> contacts = new Interactions(tx).add(customers, request.contact(), session.now());
        Task task = request.next() == null ? null : task(contacts.getFirst(), request.next());
        List<String> tags = request.tags().isEmpty()
                ? List.of()
                : new Tags(tx).putOn(customers.stream().map(Match::id).toList(), request.tags(), session.now());
        return new Logged(contacts, created ? customers.getFirst().name() : null, task, tags, warnings);
    }

    /** Each of them once, in the order in which they were named. */
    private List<Match> customers(LogRequest request) {
        Map<Long, Match> customers = new LinkedHashMap<>();
        CustomerRefs refs = new CustomerRefs(tx, session.settings().region());
        for (CustomerRef ref : request.customers()) {
            Match match =
                    request.create() == null ? refs.get(ref) : Newcomer.getOrAdd(ref, request.create(), tx, session);
            customers.putIfAbsent(match.id(), match);
        }
        return new ArrayList<>(customers.values());
    }

    private List<String> warnings(List<Match> customers, Contact contact) {
        List<String> warnings = new ArrayList<>();
        if ("out".equals(contact.direction())) {
            ContactPolicies policies = new ContactPolicies(tx);
            for (Match customer : customers) {
                List<Violation> violations = new ArrayList<>(
                        policies.violations(customer.id(), contact.channel(), Due.at(contact.startedAt())));
                Planning.gap(tx, session, customer.id(), contact.startedAt()).ifPresent(violations::add);
                if (!violations.isEmpty()) {
                    warnings.add(Planning.sentence(customer.name(), violations));
                }
            }
        }
        return warnings;
    }

    /** Throws KithException.Conflict where what is to be done next is past the contact policy. */
    private void check(Match customer, FollowUp next) {
        new Planning(tx, session).check(customer.id(), next.kind(), next.due());
    }

    private Task task(Interaction contact, FollowUp next) {
        @Nullable String by = contact.contact().handledBy();
        Todo todo = new Todo(
                next.text(),
                next.kind(),
                next.due(),
                Objects.requireNonNullElse(by, session.actor()),
                Priority.NORMAL,
                contact.id(),
                null);
        return new Tasks(tx).add(contact.customer(), todo, session.now());
    }
}
