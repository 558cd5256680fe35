package dev.kith.query;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.query.Values.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts one term of a query into words, with the dates and amounts that its values stand for now. */
public final class Meaning {
    private final Fields fields;
    private final Values values;

    public Meaning(Fields fields, Values values) {
        this.fields = fields;
        this.values = values;
    }

    /** What a term asks, of a query that the compiler takes. */
    public String of(Query term) {
        return switch (term) {
            case Query.All all -> Text.of("everybody");
            case Query.And and -> joined(and.terms(), Text.of(" and "));
            case Query.Or or -> joined(or.terms(), Text.of(" or "));
            case Query.Not not -> Text.of("not: {0}", of(not.term()));
            case Query.Word word -> word(word);
            case Query.OneOf oneOf -> oneOf(oneOf);
            case Query.Between between -> between(between);
            case Query.More more -> Text.of("{0} is {1}", more.field(), above(fields.get(more.field()), more.value()));
            case Query.Less less -> Text.of("{0} is {1}", less.field(), below(fields.get(less.field()), less.value()));
            case Query.None none -> Text.of("{0} is empty", none.field());
            case Query.Any any -> Text.of("{0} is not empty", any.field());
        };
    }

    /** What several words ask that are looked up at once; the last one may be the beginning of a word. */
    public static String ofWords(List<Query.Word> words) {
        List<String> asked = new ArrayList<>();
        for (Query.Word word : words) {
            boolean beginning = asked.size() == words.size() - 1 && !word.phrase();
            asked.add(beginning ? Text.of("a word that begins with {0}", quoted(word.text())) : word(word));
        }
        return Text.of("{0} in anything written about them", String.join(Text.of(" and "), asked));
    }

    private String joined(List<Query> terms, String between) {
        return terms.stream().map(this::of).collect(Collectors.joining(between));
    }

    private static String word(Query.Word word) {
        return word.phrase() ? Text.of("the phrase {0}", quoted(word.text())) : quoted(word.text());
    }

    private String oneOf(Query.OneOf query) {
        Field field = fields.get(query.field());
        List<String> asked = query.values();
        return switch (field.kind()) {
            case TEXT -> Text.of("{0} contains {1}", query.field(), listed(asked));
            case WORD ->
                Text.of(
                        asked.stream().anyMatch(value -> value.contains("*")) ? "{0} is like {1}" : "{0} is {1}",
                        query.field(),
                        listed(asked));
            case FLAG -> Text.of("{0} is {1}", query.field(), String.join(Text.of(" or "), asked));
            case NUMBER, MONEY, BIRTHDAY, DATE, MOMENT ->
                Text.of(
                        "{0} is {1}",
                        query.field(),
                        asked.stream()
                                .map(value -> exactly(field, value))
                                .collect(Collectors.joining(Text.of(", or "))));
        };
    }

    private String exactly(Field field, String value) {
        PartOfYear part = values.partOfYear(field, value, value);
        if (part != null) {
            return part.shown();
        }
        Point point = values.point(field, value);
        return point.open()
                ? Text.of("from {0} to before {1}", shown(field, point.start()), shown(field, point.end()))
                : shown(field, point.start());
    }

    private String between(Query.Between query) {
        Field field = fields.get(query.field());
        if (query.from() != null && query.to() != null) {
            PartOfYear part = values.partOfYear(field, query.from(), query.to());
            if (part != null) {
                return Text.of("{0} is {1}", query.field(), part.shown());
            }
        }
        @Nullable String from = query.from() == null ? null : from(field, query.from());
        @Nullable String to = query.to() == null ? null : to(field, query.to());
        return Text.of(
                "{0} is {1}", query.field(), from == null ? to : to == null ? from : Text.of("{0} and {1}", from, to));
    }

    private String from(Field field, String value) {
        Point point = values.point(field, value);
        String start = shown(field, point.start());
        return point.isAge()
                ? Text.of("{0} or earlier ({1} ago or longer)", start, value)
                : Text.of(isTime(field) ? "{0} or later" : "{0} or more", start);
    }

    private String to(Field field, String value) {
        Point point = values.point(field, value);
        if (point.isAge()) {
            return Text.of("{0} or later ({1} ago or less)", shown(field, point.start()), value);
        }
        String end = shown(field, point.end());
        return point.open()
                ? Text.of("before {0}", end)
                : Text.of(isTime(field) ? "{0} or earlier" : "{0} or less", end);
    }

    private String above(Field field, String value) {
        Point point = values.point(field, value);
        if (point.isAge()) {
            return Text.of("before {0} (longer than {1} ago)", shown(field, point.start()), value);
        }
        String end = shown(field, point.end());
        return point.open()
                ? Text.of("{0} or later", end)
                : Text.of(isTime(field) ? "after {0}" : "more than {0}", end);
    }

    private String below(Field field, String value) {
        Point point = values.point(field, value);
        String start = shown(field, point.start());
        if (point.isAge()) {
            return Text.of("after {0} (less than {1} ago)", start, value);
        }
        return Text.of(isTime(field) ? "before {0}" : "less than {0}", start);
    }

    private String shown(Field field, Object value) {
        return values.shown(field, value);
    }

    private static boolean isTime(Field field) {
        return switch (field.kind()) {
            case BIRTHDAY, DATE, MOMENT -> true;
            case TEXT, WORD, FLAG, NUMBER, MONEY -> false;
        };
    }

    private static String listed(List<String> values) {
        return values.stream().map(Meaning::quoted).collect(Collectors.joining(Text.of(" or ")));
    }

    private static String quoted(String text) {
        return "'" + Printable.line(text) + "'";
    }
}
