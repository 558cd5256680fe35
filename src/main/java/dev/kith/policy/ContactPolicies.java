package dev.kith.policy;

import dev.kith.base.Due;
import dev.kith.base.Hours;
import dev.kith.base.NameOrder;
import dev.kith.base.Quota;
import dev.kith.cli.Settings;
import dev.kith.customer.Channel;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The contact policies of a database: what customers wish, and what speaks against contacting them. */
public final class ContactPolicies {
    private static final String WISHES = """
            SELECT p.customer_id, p.never, p.until_on, p.quiet, p.zone,
                (SELECT group_concat(channel) FROM contact_channel h WHERE h.customer_id = p.customer_id AND NOT h.wanted)
                    AS unwanted,
                (SELECT group_concat(channel) FROM contact_channel h WHERE h.customer_id = p.customer_id AND h.wanted)
                    AS wanted
            FROM contact_policy p
            """;
    private static final String LIST =
            "SELECT w.*, c.name FROM (" + WISHES + ") w JOIN customer c ON c.id = w.customer_id ORDER BY c.id";
    private static final String OUTGOING = """
            SELECT i.customer_id, count(*) AS number FROM interaction i
            WHERE i.direction = 'out' AND i.channel <> 'note' AND i.started_at > ? AND i.started_at <= ?
            """;
    private static final String ADD = """
            INSERT INTO contact_policy (customer_id, never, until_on, quiet, zone) VALUES (?, ?, ?, ?, ?)
            """;
    private static final String SAVE =
            "UPDATE contact_policy SET never = ?2, until_on = ?3, quiet = ?4, zone = ?5 WHERE customer_id = ?1";

    private static final String MERGING = """
            SELECT m.from_id, m.into_id FROM merging_customer m JOIN contact_policy p ON p.customer_id = m.from_id
            ORDER BY m.place
            """;

    private final Tx tx;
    private final @Nullable Hours quiet;
    private final @Nullable Quota cap;
    private final ZoneId zone;

    public ContactPolicies(Tx tx) {
        this.tx = tx;
        Settings settings = Settings.of(tx);
        String hours = settings.get(Settings.CONTACT_QUIET);
        String most = settings.get(Settings.CONTACT_CAP);
        this.quiet = hours.isEmpty() ? null : Hours.parse(hours);
        this.cap = most.isEmpty() ? null : Quota.parse(most);
        this.zone = settings.zone();
    }

    /** What holds for a customer. */
    public ContactPolicy of(long customer) {
        return policy(wishes(customer));
    }

    /** What a customer wishes. */
    public Wishes wishes(long customer) {
        return tx.find(WISHES + " WHERE p.customer_id = ?", ContactPolicies::wishes, customer)
                .orElse(Wishes.NONE);
    }

    /** What speaks against contacting a customer; nothing where the list is empty. */
    public List<Violation> violations(long customer, Channel channel, Due at) {
        long recent = recent(at.at(), Where.of("i.customer_id = ?", customer)).getOrDefault(customer, 0L);
        return of(customer).violations(channel, at, recent);
    }

    /**
     * What speaks against contacting those in the temporary table selected_customer, by customer and in their order;
     * nothing against those who are not in it.
     */
    public Map<Long, List<Violation>> violationsOfSelected(Channel channel, Due at) {
        Where selected = Where.of("i.customer_id IN (SELECT id FROM temp.selected_customer)");
        Map<Long, Long> recent = recent(at.at(), selected);
        Map<Long, Wishes> wishes = new HashMap<>();
        tx.list(
                WISHES + " WHERE p.customer_id IN (SELECT id FROM temp.selected_customer)",
                row -> wishes.put(row.number("customer_id"), wishes(row)));
        Map<Long, List<Violation>> found = new LinkedHashMap<>();
        for (long customer : tx.list("SELECT id FROM temp.selected_customer ORDER BY id", row -> row.number("id"))) {
            List<Violation> violations = policy(wishes.getOrDefault(customer, Wishes.NONE))
                    .violations(channel, at, recent.getOrDefault(customer, 0L));
            if (!violations.isEmpty()) {
                found.put(customer, violations);
            }
        }
        return found;
    }

    /** All who wish something, by name. */
    List<PolicyLine> list() {
        return NameOrder.sorted(
                tx.list(LIST, row -> new PolicyLine(row.number("customer_id"), row.text("name"), policy(wishes(row)))),
                PolicyLine::name);
    }

    /** Keeps what a customer wishes. */
    public void save(long customer, Wishes wishes) {
        if (wishes.equals(Wishes.NONE)) {
            removeOf(customer);
            return;
        }
        boolean there = tx.number("SELECT count(*) FROM contact_policy WHERE customer_id = ?", customer) > 0;
        ZoneId theirs = wishes.zone();
        tx.run(
                there ? SAVE : ADD,
                customer,
                wishes.never(),
                wishes.until(),
                wishes.quiet() == null ? null : wishes.quiet().toString(),
                theirs == null ? null : theirs.getId());
        Wishes before = wishes(customer);
        for (Channel channel : Channel.values()) {
            saveChannel(customer, channel, said(before, channel), said(wishes, channel));
        }
    }

    /** Deletes what a customer wishes. */
    void removeOf(long customer) {
        tx.run("DELETE FROM contact_channel WHERE customer_id = ?", customer);
        tx.run("DELETE FROM contact_policy WHERE customer_id = ?", customer);
    }

    /** Gives what those wish who are being merged to those who stay: whatever one does not want, they do not want. */
    void merge() {
        tx.list(MERGING, row -> List.of(row.number("from_id"), row.number("into_id")))
                .forEach(pair -> {
                    Wishes both = wishes(pair.getLast()).and(wishes(pair.getFirst()));
                    removeOf(pair.getFirst());
                    save(pair.getLast(), both);
                });
    }

    private void saveChannel(long customer, Channel channel, @Nullable Boolean before, @Nullable Boolean wanted) {
        if (java.util.Objects.equals(before, wanted)) {
            return;
        }
        tx.run("DELETE FROM contact_channel WHERE customer_id = ? AND channel = ?", customer, channel.word());
        if (wanted != null) {
            tx.run(
                    "INSERT INTO contact_channel (customer_id, channel, wanted) VALUES (?, ?, ?)",
                    customer,
                    channel.word(),
                    wanted);
        }
    }

    private static @Nullable Boolean said(Wishes wishes, Channel channel) {
        return wishes.wanted().contains(channel)
                ? Boolean.TRUE
                : wishes.unwanted().contains(channel) ? false : null;
    }

    private ContactPolicy policy(Wishes wishes) {
        return new ContactPolicy(wishes, quiet, zone, cap);
    }

    private Map<Long, Long> recent(Instant at, Where whose) {
        Map<Long, Long> recent = new HashMap<>();
        if (cap != null) {
            Instant from = cap.span().before(at.atZone(zone)).toInstant();
            Where all =
                    Where.of("i.started_at > ? AND i.started_at <= ?", from, at).and(whose);
            tx.list(
                    OUTGOING + " AND " + whose.sql() + " GROUP BY i.customer_id",
                    row -> recent.put(row.number("customer_id"), row.number("number")),
                    all.parameterArray());
        }
        return recent;
    }

    private static Wishes wishes(Row row) {
        String hours = row.textOrNull("quiet");
        String theirs = row.textOrNull("zone");
        LocalDate until = row.dateOrNull("until_on");
        return new Wishes(
                row.flag("never"),
                until,
                channels(row.textOrNull("unwanted")),
                channels(row.textOrNull("wanted")),
                hours == null ? null : Hours.parse(hours),
                theirs == null ? null : ZoneId.of(theirs));
    }

    private static Set<Channel> channels(@Nullable String words) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        if (words != null) {
            for (String word : words.split(",", -1)) {
                channels.add(Channel.of(word));
            }
        }
        return channels;
    }
}
