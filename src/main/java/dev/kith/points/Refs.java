package dev.kith.points;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What was done under a ref before: a ref is used once per customer and kind. */
final class Refs {
    private final Book book;

    Refs(Book book) {
        this.book = book;
    }

    /**
     * The entry of a kind that a customer has under a ref. Customers that were merged may have used it each; the one
     * that is the same is the one that was meant.
     *
     * @throws KithException.Conflict where the ref stands for something else
     */
    Optional<Moved> find(long customer, EntryKind kind, @Nullable String ref, Predicate<Entry> same) {
        List<Entry> before = ref == null ? List.of() : book.accounts().withRef(customer, kind, ref);
        for (Entry entry : before) {
            if (same.test(entry)) {
                return Optional.of(new Moved(entry, true, !PointsAccounts.stands(book.tx(), entry)));
            }
        }
        if (!before.isEmpty()) {
            Entry entry = before.getFirst();
            throw new KithException.Conflict(
                    Text.of(
                            "The ref '{0}' stands for another {1} of this customer: entry {2}, {3} points.",
                            ref, kind.word(), entry.id(), Math.abs(entry.points())),
                    Text.of("Repeat that one exactly, or use a new --ref."));
        }
        return Optional.empty();
    }
}
