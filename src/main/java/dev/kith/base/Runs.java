package dev.kith.base;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Puts together what belongs together of things that come in order, without holding more than one such run. */
public final class Runs<T> implements Iterator<List<T>> {
    private final Iterator<T> things;
    private final BiPredicate<T, T> together;
    private @Nullable T next;

    private Runs(Iterator<T> things, BiPredicate<T, T> together) {
        this.things = things;
        this.together = together;
        advance();
    }

    /** The runs; closing the stream closes the things. */
    public static <T> Stream<List<T>> of(Stream<T> things, BiPredicate<T, T> together) {
        Runs<T> runs = new Runs<>(things.iterator(), together);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(runs, Spliterator.ORDERED), false)
                .onClose(things::close);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public List<T> next() {
        T first = next;
        if (first == null) {
            throw new NoSuchElementException();
        }
        List<T> run = new ArrayList<>();
        for (T one = first; one != null && together.test(first, one); one = next) {
            run.add(one);
            advance();
        }
        return run;
    }

    private void advance() {
        next = things.hasNext() ? things.next() : null;
    }
}
