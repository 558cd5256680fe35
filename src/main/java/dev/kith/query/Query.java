package dev.kith.query;

import dev.kith.base.Excerpt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a query asks for, as it was written: fields by their names, values as text. Its string is a query again. */
public sealed interface Query {

    /** Everybody: the empty query. */
    record All() implements Query {
        @Override
        public String toString() {
            return "";
        }
    }

    /** All of two terms or more. */
    record And(List<Query> terms) implements Query {
        public And {
            terms = List.copyOf(terms);
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /** One of two terms or more. */
    record Or(List<Query> terms) implements Query {
        public Or {
            terms = List.copyOf(terms);
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    record Not(Query term) implements Query {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /**
     * Text to find anywhere in a customer.
     *
     * @param phrase whether it stood in quotes, so that it is meant as it stands
     */
    record Word(String text, boolean phrase) implements Query {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /** A field is one of these values, or contains one. */
    record OneOf(String field, List<String> values) implements Test {
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /** A field is between two values, both included; one of them may be open. */
    record Between(
            String field, @Nullable String from, @Nullable String to) implements Test {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    record More(String field, String value) implements Test {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    record Less(String field, String value) implements Test {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /** A field has no value. */
    record None(String field) implements Test {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /** A field has a value. */
    record Any(String field) implements Test {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /** Reads a query; throws KithException.Invalid with the place of what can't be read. */
    static Query parse(String text) {
        return new QueryParser(text).query();
    }

    /** Where a term stands in the text that was read as a query, or null. */
    static @Nullable Excerpt place(String text, Query term) {
        return QueryParser.place(text, term);
    }

    /** Reads a query given as the words of a command line, from which the shell has taken quotes away. */
    static Query ofArguments(List<String> arguments) {
        return parse(textOf(arguments));
    }

    /** The text of a query given so. */
    static String textOf(List<String> arguments) {
        return QueryArguments.text(arguments);
    }

    /** The text of a query for what fits both; either may be everybody. Throws KithException.Invalid as parse does. */
    static String textOfBoth(String one, String other) {
        if (one.isBlank() || other.isBlank()) {
            return one.isBlank() ? other : one;
        }
        parse(one);
        parse(other);
        return "(" + one + ") (" + other + ")";
    }

    /** All of the terms; what is nested without need is taken apart. */
    static Query and(List<Query> terms) {
        List<Query> flat = new ArrayList<>();
        for (Query term : terms) {
            if (term instanceof And and) {
                flat.addAll(and.terms());
            } else if (!(term instanceof All)) {
                flat.add(term);
            }
        }
        return flat.isEmpty() ? new All() : flat.size() == 1 ? flat.getFirst() : new And(flat);
    }

    /** One of the terms; what is nested without need is taken apart. */
    static Query or(List<Query> terms) {
        List<Query> flat = new ArrayList<>();
        for (Query term : terms) {
            if (term instanceof Or or) {
                flat.addAll(or.terms());
            } else {
                flat.add(term);
            }
        }
        return flat.size() == 1 ? flat.getFirst() : new Or(flat);
    }

    /** What is asked of a field. */
    sealed interface Test extends Query {
        String field();
    }

    /**
     * Whether a part of it, however deep, is such. No switch over types here, nor where queries are compiled: the first
     * ones in a process cost a list of twenty customers more than the database does.
     */
    default boolean has(Predicate<Query> such) {
        if (such.test(this)) {
            return true;
        }
        if (this instanceof And and) {
            return and.terms().stream().anyMatch(term -> term.has(such));
        }
        if (this instanceof Or or) {
            return or.terms().stream().anyMatch(term -> term.has(such));
        }
        return this instanceof Not not && not.term().has(such);
    }

    /** The names of all fields that it asks for. */
    default Set<String> fields() {
        Set<String> names = new LinkedHashSet<>();
        has(part -> {
            String name = part.about();
            if (name != null) {
                names.add(name);
            }
            return false;
        });
        return names;
    }

    /** The field that this part is about, or null. */
    default @Nullable String about() {
        return this instanceof Test test ? test.field() : null;
    }
}
