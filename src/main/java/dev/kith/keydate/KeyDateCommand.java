package dev.kith.keydate;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.cli.Parameter;
import dev.kith.customer.Queries;

/** {@code kith customer date}: days to remember. */
public final class KeyDateCommand {

    static final Parameter<String> NAME =
            Parameter.of("NAME", "what it is: wedding, 'founding day'", (text, session) -> KeyDates.checkedName(text));

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
}
