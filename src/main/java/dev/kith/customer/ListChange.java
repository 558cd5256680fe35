package dev.kith.customer;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How an edit changes the e-mails, phones or handles of a customer: what is given is added, {@code --clear email} takes
 * all that were there, {@code --clear email=old@example.com} that one.
 *
 * @param name the name of the option
 * @param reader reads one that is to go
 * @param key what two spellings of one have in common
 */
record ListChange<T>(String name, Function<String, T> reader, Function<T, String> key) {

    /** The items as they were, without those that go and with those that come. */
    List<T> over(List<T> before, List<T> given, Changes changes) {
        List<T> after = new ArrayList<>(changes.clears(name) ? List.of() : before);
        for (String text : changes.clearedOf(name)) {
            T gone = reader.apply(text);
            boolean there = after.removeIf(item -> key.apply(item).equals(key.apply(gone)));
            if (!there) {
                throw new KithException.NotFound(
                        Text.of("There is no {0} {1} to take away.", name, Printable.line(text)));
            }
        }
        after.addAll(given);
        return after;
    }
}
