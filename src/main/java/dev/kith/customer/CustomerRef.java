package dev.kith.customer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Live;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;

/**
 * How a user names a customer: an id, an external id, an e-mail, a phone number, a handle or a name.
 *
 * @param kind what it is said to be
 * @param text the name itself, without a prefix
 */
public record CustomerRef(Kind kind, String text) {
    /** What a REF is said to be; ANY may be each of the others. */
    public enum Kind {
        ANY,
        ID,
        EXTERNAL_ID,
        EMAIL,
        PHONE,
        NAME
    }

    /** The variable that says whom a dot means. */
    private static final String CURRENT = "KITH_CUSTOMER";

    /** The parameter REF of a command. */
    public static final Parameter<CustomerRef> PARAMETER = Parameter.of(
                    "REF",
                    "a customer: an id, external id, e-mail, phone number, handle or name (or the beginning of one)",
                    (text, session) -> CustomerChoice.among(parse(meant(text, session)), session))
            .completing(Live.CUSTOMER);

    /** Reads a REF: {@code 42}, {@code zoe@example.com}, {@code id:42}, {@code ext:17850}, {@code name:Zoe}. */
    public static CustomerRef parse(String text) {
        String ref = text.strip();
        if (ref.isEmpty()) {
            throw new KithException.Invalid(Text.of("An empty REF names no customer."));
        }
        for (Kind kind : Kind.values()) {
            String prefix = prefix(kind);
            if (!prefix.isEmpty()
                    && ref.length() > prefix.length()
                    && ref.regionMatches(true, 0, prefix, 0, prefix.length())) {
                return new CustomerRef(kind, ref.substring(prefix.length()).strip());
            }
        }
        return new CustomerRef(Kind.ANY, ref);
    }

    /** A dot is the customer that {@code use} named in the shell, or the environment. */
    private static String meant(String text, Session session) {
        if (!text.strip().equals(".")) {
            return text;
        }
        String current = session.env().variable(CURRENT);
        if (current == null) {
            throw new KithException.Usage(
                    Text.of("There is no current customer."),
                    Text.of(
                            "Name one: 'use REF' in kith shell, or the variable {0}. A name is written name:.",
                            CURRENT));
        }
        return current;
    }

    private static String prefix(Kind kind) {
        return switch (kind) {
            case ANY -> "";
            case ID -> "id:";
            case EXTERNAL_ID -> "ext:";
            case EMAIL -> "email:";
            case PHONE -> "tel:";
            case NAME -> "name:";
        };
    }

    @Override
    public String toString() {
        return prefix(kind) + text;
    }
}
