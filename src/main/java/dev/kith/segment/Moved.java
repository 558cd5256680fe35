package dev.kith.segment;

import dev.kith.base.Printable;
import dev.kith.base.Text;

/** How a segment changed. */
record Moved(long id, String name, long members, long entered, long left) {

    /** The same after it changed once more. */
    Moved then(Moved later) {
        return new Moved(id, name, later.members, entered + later.entered, left + later.left);
    }

    /** Its name and size, and who moved where not all of them are new; the end of a sentence for people. */
    String sentence() {
        String size = Text.of("{0}: {1}", Printable.line(name), Text.things(members, Text.later("{0} customers")));
        return entered + left == 0 || (entered == members && left == 0)
                ? Text.of("{0}.", size)
                : Text.of("{0} ({1} entered, {2} left).", size, entered, left);
    }
}
