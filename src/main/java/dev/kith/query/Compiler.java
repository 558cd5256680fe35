package dev.kith.query;

import dev.kith.base.Excerpt;
import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.db.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns a query into a condition over {@code customer c}. Names and values are checked on the way. */
public final class Compiler {
    private final Fields fields;
    private final Values values;
    private final Function<List<Query.Word>, Where> words;
    private final Function<Query, @Nullable Excerpt> places;

    /** @param words gives the condition that a customer has all of these words */
    public Compiler(Fields fields, Values values, Function<List<Query.Word>, Where> words) {
        this(fields, values, words, term -> null);
    }

    private Compiler(
            Fields fields,
            Values values,
            Function<List<Query.Word>, Where> words,
            Function<Query, @Nullable Excerpt> places) {
        this.fields = fields;
        this.values = values;
        this.words = words;
        this.places = places;
    }

    /** The same for queries that were read from this text, so that what is wrong can be pointed at. */
    public Compiler of(String text) {
        return new Compiler(fields, values, words, term -> Query.place(text, term));
    }

    /**
     * What is asked of a value: a condition over the rows of its field, or over the customer where it has none.
     *
     * @param rows where a customer's values are, or null
     */
    private record Asked(Field.@Nullable Rows rows, Where condition) {
        static Asked of(Field field, Where condition) {
            return new Asked(field.rows(), condition);
        }

        Where onCustomer() {
            if (rows == null) {
                return condition;
            }
            Where all = rows.only().equals(Where.ALL) ? condition : joined(" AND ", List.of(rows.only(), condition));
            String sql = rows.single()
                    ? "EXISTS (SELECT 1 FROM " + rows.from() + " WHERE " + rows.customer() + " = c.id AND "
                    : "c.id IN (SELECT " + rows.customer() + " FROM " + rows.from() + " WHERE ";
            return new Where(sql + all.sql() + ")", all.parameters());
        }
    }

    /** The condition; throws KithException.Invalid for an unknown field or a value that the field can't have. */
    public Where where(Query query) {
        if (query instanceof Query.And and) {
            return and(and.terms());
        }
        if (query instanceof Query.Or or) {
            return joined(" OR ", or.terms().stream().map(this::where).toList());
        }
        if (query instanceof Query.Not not) {
            return where(not.term()).not();
        }
        if (query instanceof Query.Word word) {
            return words.apply(List.of(word));
        }
        if (query instanceof Query.None none) {
            return asked(none).onCustomer().not();
        }
        return query instanceof Query.Test test ? asked(test).onCustomer() : Where.ALL;
    }

    /**
     * Words that must all be there are looked up at once, and terms about the one row that a customer has in a table.
     */
    private Where and(List<Query> terms) {
        List<Query.Word> found = new ArrayList<>();
        List<Where> all = new ArrayList<>();
        Map<Field.Rows, List<Where>> byRow = new LinkedHashMap<>();
        for (Query term : terms) {
            if (term instanceof Query.Word word) {
                found.add(word);
                continue;
            }
            boolean test = term instanceof Query.Test && !(term instanceof Query.None);
            Asked asked = test ? asked((Query.Test) term) : new Asked(null, where(term));
            if (asked.rows() != null && asked.rows().single()) {
                byRow.computeIfAbsent(asked.rows(), rows -> new ArrayList<>()).add(asked.condition());
            } else {
                all.add(asked.onCustomer());
            }
        }
        byRow.forEach((rows, conditions) -> all.add(new Asked(rows, joined(" AND ", conditions)).onCustomer()));
        if (!found.isEmpty()) {
            all.addFirst(words.apply(found));
        }
        return joined(" AND ", all);
    }

    /** What a term asks of a value; of one for those without a value, that there is one. */
    private Asked asked(Query.Test term) {
        try {
            if (term instanceof Query.OneOf oneOf) {
                return oneOf(oneOf);
            }
            if (term instanceof Query.Between between) {
                return between(between);
            }
            if (term instanceof Query.More more) {
                return compared(more.field(), more.value(), Values.Point::above);
            }
            return term instanceof Query.Less less
                    ? compared(less.field(), less.value(), Values.Point::below)
                    : has(fields.get(term.field()));
        } catch (KithException.Invalid e) {
            throw e.at(places.apply(term));
        }
    }

    private Asked oneOf(Query.OneOf query) {
        Field field = fields.get(query.field());
        List<Where> choices = new ArrayList<>();
        for (String value : query.values()) {
            choices.add(values.equal(field, value));
        }
        return Asked.of(field, joined(" OR ", choices));
    }

    private Asked between(Query.Between query) {
        Field field = ordered(query.field());
        List<Where> ends = new ArrayList<>();
        if (query.from() != null && query.to() != null) {
            PartOfYear part = values.partOfYear(field, query.from(), query.to());
            if (part != null) {
                return Asked.of(field, part.where(field));
            }
        }
        Values.@Nullable Point from = query.from() == null ? null : values.point(field, query.from());
        Values.@Nullable Point to = query.to() == null ? null : values.point(field, query.to());
        if (from != null && to != null && from.isAge() != to.isAge()) {
            throw new KithException.Invalid(
                    Text.of("The range '{0}' mixes a length of time and a date.", Printable.line(query.toString())));
        }
        if (from != null) {
            ends.add(from.atLeast(field.value()));
        }
        if (to != null) {
            ends.add(to.atMost(field.value()));
        }
        return Asked.of(field, joined(" AND ", ends));
    }

    private Asked compared(String name, String value, Side side) {
        Field field = ordered(name);
        return Asked.of(field, side.of(values.point(field, value), field.value()));
    }

    private Field ordered(String name) {
        Field field = fields.get(name);
        return switch (field.kind()) {
            case TEXT, WORD, FLAG ->
                throw new KithException.Invalid(
                        Text.of("The field {0} takes {1} and no range.", name, field.takes()),
                        Text.of("Put a text with dots in quotes: {0}:\"a..b\".", name));
            case NUMBER, MONEY, BIRTHDAY, DATE, MOMENT -> field;
        };
    }

    private static Asked has(Field field) {
        String there = field.value() + " IS NOT NULL";
        boolean text = field.kind() == Field.Kind.TEXT || field.kind() == Field.Kind.WORD;
        return Asked.of(field, Where.of(text ? "(" + there + " AND " + field.value() + " <> '')" : there));
    }

    /** One list of conditions, not nested, since SQLite reads only so many levels. */
    private static Where joined(String word, List<Where> conditions) {
        if (conditions.size() == 1) {
            return conditions.getFirst();
        }
        List<String> sql = new ArrayList<>();
        List<@Nullable Object> parameters = new ArrayList<>();
        for (Where condition : conditions) {
            sql.add(condition.sql());
            parameters.addAll(condition.parameters());
        }
        return new Where("(" + String.join(word, sql) + ")", parameters);
    }

    private interface Side {
        Where of(Values.Point point, String expression);
    }
}
