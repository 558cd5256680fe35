package dev.kith.policy;

import dev.kith.base.Due;
import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.cli.Option;
import dev.kith.customer.Channel;
import dev.kith.db.Tx;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refuses to plan contacts past the contact policy of those who are to be contacted. */
public final class Planning {
    public static final Option<Boolean> FORCE = Option.flag("--force", "plan it past the contact policy");
    private static final String HINT = "Add --force to plan it all the same.";
    private static final int NAMED = 3;

    private final Tx tx;
    private final Instant now;
    private final ZoneId zone;

    public Planning(Tx tx, Instant now, ZoneId zone) {
        this.tx = tx;
        this.now = now;
        this.zone = zone;
    }

    /** The channel by which a task of a kind contacts the customer, or null where it does not say so. */
    public static @Nullable Channel channel(@Nullable String kind) {
        String word = kind == null ? "" : kind.toLowerCase(Locale.ROOT);
        if (word.equals("callback")) {
            return Channel.CALL;
        }
        return !word.equals("note") && Channel.words().contains(word) ? Channel.of(word) : null;
    }

    /**
     * Checks a task for the customers in the temporary table selected_customer; one that is due at no time may be done
     * today.
     *
     * @throws KithException.Conflict where something speaks against it
     */
    public void check(@Nullable String kind, @Nullable Due due) {
        Channel channel = channel(kind);
        if (channel == null) {
            return;
        }
        Due at = whenever(due);
        Map<Long, List<Violation>> found = new ContactPolicies(tx).violationsOfSelected(channel, at);
        if (found.isEmpty()) {
            return;
        }
        String named = found.entrySet().stream()
                .limit(NAMED)
                .map(each -> sentence(name(each.getKey()), each.getValue()))
                .collect(Collectors.joining("\n"));
        String more = found.size() > NAMED ? "\nSo it is with " + (found.size() - NAMED) + " more." : "";
        throw new KithException.Conflict(named + more, HINT);
    }

    /** The same for one customer. */
    public void check(long customer, @Nullable String kind, @Nullable Due due) {
        Channel channel = channel(kind);
        List<Violation> violations =
                channel == null ? List.of() : new ContactPolicies(tx).violations(customer, channel, whenever(due));
        if (!violations.isEmpty()) {
            throw new KithException.Conflict(sentence(name(customer), violations), HINT);
        }
    }

    private Due whenever(@Nullable Due due) {
        return due != null ? due : Due.on(now.atZone(zone).toLocalDate(), zone);
    }

    /** {@code Zoe does not want to be contacted by call, has quiet hours 21:00-08:00, ...} */
    public static String sentence(String name, List<Violation> violations) {
        return Printable.line(name) + " "
                + violations.stream().map(Violation::phrase).collect(Collectors.joining("; ")) + ".";
    }

    private String name(long customer) {
        return String.valueOf(tx.text("SELECT name FROM customer WHERE id = ?", customer));
    }
}
