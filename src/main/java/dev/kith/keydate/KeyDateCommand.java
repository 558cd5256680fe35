package dev.kith.keydate;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.cli.Parameter;
import dev.kith.customer.Queries;

/** {@code kith customer date}: days to remember. */
public final class KeyDateCommand {
    private static final int LONGEST = 100;

    static final Parameter<String> NAME =
            Parameter.of("NAME", "what it is: wedding, 'founding day'", (text, session) -> checked(text));

    private KeyDateCommand() {}

    /**
     * Its verbs.
     *
     * @param queries how queries for customers are understood
     */
    public static Group group(Queries queries) {
        return new Group(
                new Entry("add", "Note a day to remember, yearly or once", AddKeyDate::new),
                new Entry("list", "List key dates, those that come next first", () -> new ListKeyDates(queries))
                        .alias("ls"),
                new Entry("remove", "Remove a key date", RemoveKeyDate::new).alias("rm"));
    }

    private static String checked(String text) {
        String name = text.strip();
        if (name.isEmpty()) {
            throw new KithException.Invalid("A key date needs a name.", "For example: wedding, 'founding day'.");
        }
        if (name.length() > LONGEST || name.lines().count() > 1) {
            throw new KithException.Invalid("'" + Printable.line(name) + "' can't be the name of a key date: at most "
                    + LONGEST + " characters on one line.");
        }
        return name;
    }
}
