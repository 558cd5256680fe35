package dev.kith.order;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Parameter;

/**
 * How a user names an order: its id or its number; {@code id:17} and {@code number:17} say which.
 *
 * @param kind what it is said to be
 */
public record OrderRef(Kind kind, String text) {
    /** What an order's name is said to be; ANY may be both. */
    public enum Kind {
        ANY(""),
        ID("id:"),
        NUMBER("number:");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    /** The parameter ORDER of a command. */
    public static final Parameter<OrderRef> PARAMETER =
            Parameter.of("ORDER", "an order: its id or its number", (text, session) -> parse(text));

    static OrderRef parse(String text) {
        String ref = text.strip();
        if (ref.isEmpty()) {
            throw new KithException.Invalid(Text.of("An empty text names no order."));
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.ANY && ref.startsWith(kind.prefix) && ref.length() > kind.prefix.length()) {
                return new OrderRef(kind, ref.substring(kind.prefix.length()).strip());
            }
        }
        return new OrderRef(Kind.ANY, ref);
    }

    /** The id that this may be; 0, which no order has, where it can't be one. */
    long id() {
        boolean digits = text.length() <= 18 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && kind != Kind.NUMBER ? Long.parseLong(text) : 0;
    }

    /** The number that this may be, or the empty text, which no order has. */
    String number() {
        return kind == Kind.ID ? "" : text;
    }

    @Override
    public String toString() {
        return kind.prefix + text;
    }
}
