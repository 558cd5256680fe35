package dev.kith.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What belongs to customers, read beside them: both in the order of the customers' ids, each row once. */
final class CustomerDetails<T> implements AutoCloseable {
    /** One thing, and whose it is. */
    record Of<T>(long customer, T value) {}

    private final Stream<Of<T>> stream;
    private final Iterator<Of<T>> rows;
    private @Nullable Of<T> next;

    CustomerDetails(Stream<Of<T>> stream) {
        this.stream = stream;
        this.rows = stream.iterator();
        this.next = rows.hasNext() ? rows.next() : null;
    }

    /** What belongs to a customer; asked for in the order of their ids. */
    List<T> of(long customer) {
        if (next == null || next.customer() > customer) {
            return List.of();
        }
        List<T> theirs = new ArrayList<>();
        while (next != null && next.customer() <= customer) {
            if (next.customer() == customer) {
                theirs.add(next.value());
            }
            next = rows.hasNext() ? rows.next() : null;
        }
        return theirs;
    }

    @Override
    public void close() {
        stream.close();
    }
}
