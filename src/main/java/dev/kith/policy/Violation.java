package dev.kith.policy;

import java.util.Locale;

/**
 * What speaks against a contact.
 *
 * @param phrase what goes on after a customer's name: {@code does not want calls}
 */
public record Violation(Kind kind, String phrase) {
    /** What it is against. */
    public enum Kind {
        DO_NOT_CONTACT,
        CHANNEL,
        QUIET_HOURS,
        CAP,
        GAP;

        /** {@code quiet-hours}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
