package dev.kith.customer;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.base.TextWidth;
import dev.kith.db.Tx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the customer that a REF means. The kinds of REF are not ranked: what fits several customers is ambiguous. */
public final class CustomerRefs {
    private static final int SHOWN = 10;
    private static final int ID_WIDTH = 8;

    /** A number that is not written as one knows it has as many digits, or somebody is meant by an id. */
    private static final int DIGITS_OF_A_NUMBER = 7;

    private static final String BY_ID = "SELECT id, merged_into, name, external_id, city FROM customer WHERE id = ?";
    private static final String BY_EXTERNAL_ID =
            "SELECT id, merged_into, name, external_id, city FROM customer WHERE external_id = ?";
    private static final String BY_EMAIL = """
            SELECT c.id, c.merged_into, c.name, c.external_id, c.city
            FROM customer_email e JOIN customer c ON c.id = e.customer_id WHERE e.email_key = ?
            """;
    private static final String BY_HANDLE = """
            SELECT c.id, c.merged_into, c.name, c.external_id, c.city
            FROM customer_handle h JOIN customer c ON c.id = h.customer_id WHERE h.handle_key = ?
            """;
    private static final String BY_SERVICE = """
            SELECT c.id, c.merged_into, c.name, c.external_id, c.city
            FROM customer_handle h JOIN customer c ON c.id = h.customer_id WHERE h.service = ? AND h.handle_key = ?
            """;
    private static final String BY_DIGITS = """
            SELECT c.id, c.merged_into, c.name, c.external_id, c.city
            FROM customer_phone p JOIN customer c ON c.id = p.customer_id
            WHERE p.digits = ?1 OR p.e164 = '+' || ?1 OR p.e164 IN (SELECT e164 FROM customer_phone WHERE digits = ?1)
            LIMIT 100
            """;
    private static final String BY_E164 = """
            SELECT c.id, c.merged_into, c.name, c.external_id, c.city
            FROM customer_phone p JOIN customer c ON c.id = p.customer_id WHERE p.e164 = ? LIMIT 100
            """;
    private static final String BY_NAME =
            "SELECT id, merged_into, name, external_id, city FROM customer WHERE name_key = ? LIMIT 100";
    private static final String BY_NAME_START = """
            SELECT id, merged_into, name, external_id, city FROM customer
            WHERE name_key >= ?1 AND name_key < ?1 || char(0x10FFFF) LIMIT 100
            """;

    private final Tx tx;
    private final Phones phones;

    public CustomerRefs(Tx tx, String region) {
        this.tx = tx;
        this.phones = new Phones(region);
    }

    /**
     * The one customer that a REF means; where that one was merged into another, the other.
     *
     * @throws KithException.NotFound where there is none
     * @throws KithException.Conflict where there are several; the message lists them
     */
    public Match get(CustomerRef ref) {
        List<Match> matches = find(ref);
        return switch (matches.size()) {
            case 0 ->
                throw new KithException.NotFound(
                        Text.of("There is no customer '{0}'.", Printable.line(ref.toString())),
                        Text.of("Look for one with 'kith find', or add one with 'kith customer add'."));
            case 1 -> matches.getFirst();
            default ->
                throw KithException.Conflict.ambiguous(
                        candidates(Text.of("'{0}' fits several customers:", Printable.line(ref.toString())), matches),
                        Text.of("Name one of them by its id."));
        };
    }

    /** All customers that a REF fits. */
    public List<Match> find(CustomerRef ref) {
        Map<Long, Match> found = new LinkedHashMap<>();
        String text = ref.text();
        switch (ref.kind()) {
            case ID -> byId(found, text);
            case EXTERNAL_ID -> add(found, BY_EXTERNAL_ID, text);
            case EMAIL -> add(found, BY_EMAIL, Keys.email(text));
            case PHONE -> byPhone(found, text, 0);
            case NAME -> byName(found, text);
            case ANY -> byAnything(found, text);
        }
        return List.copyOf(found.values());
    }

    private void byAnything(Map<Long, Match> found, String text) {
        byId(found, text);
        add(found, BY_EXTERNAL_ID, text);
        if (text.indexOf('@') > 0 || text.indexOf('＠') > 0) {
            add(found, BY_EMAIL, Keys.email(text));
        }
        if (Phones.looksLikePhone(text)) {
            byPhone(found, text, found.isEmpty() ? 0 : DIGITS_OF_A_NUMBER);
        }
        byHandle(found, text);
        if (found.isEmpty()) {
            byName(found, text);
        } else {
            add(found, BY_NAME, Keys.name(text));
        }
    }

    private void byHandle(Map<Long, Match> found, String text) {
        Handle handle = text.indexOf(':') > 0 ? Handle.find(text) : null;
        if (handle == null) {
            add(found, BY_HANDLE, Handle.key(text));
        } else {
            add(found, BY_SERVICE, handle.service(), handle.key());
        }
    }

    private void byId(Map<Long, Match> found, String text) {
        if (!text.isEmpty() && text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            add(found, BY_ID, Long.parseLong(text));
        }
    }

    /**
     * A number typed as it was typed before is found by its digits. How the world dials it is asked only where that
     * finds nothing, since to know takes a while, and only of so many digits.
     */
    private void byPhone(Map<Long, Match> found, String text, int least) {
        int before = found.size();
        String digits = Phones.digits(text);
        boolean known = !digits.isEmpty() && add(found, BY_DIGITS, digits);
        if (!known && found.size() == before && digits.length() >= least && Phones.looksLikePhone(text)) {
            String e164 = phones.read(text).e164();
            if (e164 != null) {
                add(found, BY_E164, e164);
            }
        }
    }

    private void byName(Map<Long, Match> found, String text) {
        String key = Keys.name(text);
        add(found, BY_NAME, key);
        if (found.isEmpty()) {
            add(found, BY_NAME_START, key);
        }
        if (found.isEmpty()) {
            new OtherWritings(tx).find(text).forEach(id -> add(found, BY_ID, id));
        }
    }

    /**
     * Adds the customers that a statement finds, with those merged into others as the others; whether there are any.
     */
    private boolean add(Map<Long, Match> found, String sql, Object... parameters) {
        List<Match> hits = tx.list(sql, Match::of, parameters);
        for (Match hit : hits) {
            Match survivor = survivor(hit);
            found.putIfAbsent(survivor.id(), survivor);
        }
        return !hits.isEmpty();
    }

    /** The customer that one was merged into, or the one itself. */
    private Match survivor(Match hit) {
        Match survivor = hit;
        while (survivor.mergedInto() != null) {
            survivor = tx.find(BY_ID, Match::of, survivor.mergedInto()).orElseThrow();
        }
        return survivor.id() == hit.id() ? hit : survivor.insteadOf(hit.id());
    }

    /** The candidates, one a line, each beginning with a REF that means it alone. */
    static String candidates(String heading, List<Match> matches) {
        List<String> lines = new ArrayList<>();
        lines.add(heading);
        for (Match match : matches.subList(0, Math.min(SHOWN, matches.size()))) {
            String where = match.city() == null ? "" : ", " + Printable.line(match.city());
            String external =
                    match.externalId() == null ? "" : Text.of(" (ext:{0})", Printable.line(match.externalId()));
            lines.add(Text.of(
                    "  id:{0} {1}{2}{3}",
                    TextWidth.pad(Long.toString(match.id()), ID_WIDTH), Printable.line(match.name()), where, external));
        }
        if (matches.size() > SHOWN) {
            lines.add(Text.of("  and {0} more", matches.size() - SHOWN));
        }
        return String.join("\n", lines);
    }
}
