package dev.kith.template;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.customer.Keys;

/** Who sends messages. */
record Sender(String name, String address) {

    /** Reads {@code shop@example.com} or {@code Tea Shop <shop@example.com>}. */
    static Sender parse(String typed) {
        String text = typed.strip();
        int open = text.lastIndexOf('<');
        boolean named = open >= 0 && text.endsWith(">");
        String address = named ? text.substring(open + 1, text.length() - 1) : text;
        String name = named ? text.substring(0, open).strip() : "";
        if (name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")) {
            name = name.substring(1, name.length() - 1);
        }
        String checked = Keys.checkedEmail(address);
        if (!isAscii(checked)) {
            throw new KithException.Invalid(
                    Text.of("'{0}' is no address to send from: it is not ASCII.", Printable.line(address)));
        }
        return new Sender(name, checked);
    }

    String domain() {
        return address.substring(address.indexOf('@') + 1);
    }

    /** Whether every mail program takes it: addresses in other letters need more than RFC 5322. */
    static boolean isAscii(String address) {
        return address.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }
}
