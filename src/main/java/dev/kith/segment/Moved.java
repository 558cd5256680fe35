package dev.kith.segment;

import dev.kith.base.Printable;

/** How a segment changed. */
record Moved(long id, String name, long members, long entered, long left) {

    /** The same after it changed once more. */
    Moved then(Moved later) {
        return new Moved(id, name, later.members, entered + later.entered, left + later.left);
    }

    /** Its name and size, and who moved where not all of them are new; the end of a sentence for people. */
    String sentence() {
        String size = Printable.line(name) + ": " + (members == 1 ? "1 customer" : members + " customers");
        return entered + left == 0 || (entered == members && left == 0)
                ? size + "."
                : size + " (" + entered + " entered, " + left + " left).";
    }
}
