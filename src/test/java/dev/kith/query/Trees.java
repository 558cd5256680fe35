package dev.kith.query;

import dev.kith.testing.Generator;
import java.util.ArrayList;
import java.util.List;

/** Random queries of every shape. */
public final class Trees {
    private static final int DEEP = 3;

    private Trees() {}

    /** Trees over these leaves. */
    public static Generator<Query> of(Generator<Query> leaves) {
        return tree(leaves, DEEP);
    }

    private static Generator<Query> tree(Generator<Query> leaves, int depth) {
        if (depth == 0) {
            return leaves;
        }
        Generator<Query> smaller = tree(leaves, depth - 1);
        return Generator.oneOf(
                leaves,
                smaller.map(Query.Not::new),
                twoOrMore(smaller).map(Query::and),
                twoOrMore(smaller).map(Query::or));
    }

    private static Generator<List<Query>> twoOrMore(Generator<Query> terms) {
        return choices -> {
            List<Query> all = new ArrayList<>();
            all.add(terms.draw(choices));
            all.add(terms.draw(choices));
            all.addAll(Generator.lists(terms, 2).draw(choices));
            return all;
        };
    }
}
