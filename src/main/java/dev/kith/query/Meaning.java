package dev.kith.query;

import dev.kith.base.Printable;
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
            case Query.All all -> "everybody";
            case Query.And and -> joined(and.terms(), " and ");
            case Query.Or or -> joined(or.terms(), " or ");
            case Query.Not not -> "not: " + of(not.term());
            case Query.Word word -> word(word);
            case Query.OneOf oneOf -> oneOf(oneOf);
            case Query.Between between -> between(between);
            case Query.More more -> more.field() + " is " + above(fields.get(more.field()), more.value());
            case Query.Less less -> less.field() + " is " + below(fields.get(less.field()), less.value());
            case Query.None none -> none.field() + " is empty";
            case Query.Any any -> any.field() + " is not empty";
        };
    }

    /** What several words ask that are looked up at once; the last one may be the beginning of a word. */
    public static String ofWords(List<Query.Word> words) {
        List<String> asked = new ArrayList<>();
        for (Query.Word word : words) {
            boolean beginning = asked.size() == words.size() - 1 && !word.phrase();
            asked.add(beginning ? "a word that begins with " + quoted(word.text()) : word(word));
        }
        return String.join(" and ", asked) + " in anything written about them";
    }

    private String joined(List<Query> terms, String between) {
        return terms.stream().map(this::of).collect(Collectors.joining(between));
    }

    private static String word(Query.Word word) {
        return word.phrase() ? "the phrase " + quoted(word.text()) : quoted(word.text());
    }

    private String oneOf(Query.OneOf query) {
        Field field = fields.get(query.field());
        return query.field()
                + switch (field.kind()) {
                    case TEXT -> " contains " + listed(query.values());
                    case WORD ->
                        (query.values().stream().anyMatch(value -> value.contains("*")) ? " is like " : " is ")
                                + listed(query.values());
                    case FLAG -> " is " + String.join(" or ", query.values());
                    case NUMBER, MONEY, DATE, MOMENT ->
                        " is "
                                + query.values().stream()
                                        .map(value -> exactly(field, value))
                                        .collect(Collectors.joining(", or "));
                };
    }

    private String exactly(Field field, String value) {
        Point point = values.point(field, value);
        return point.open()
                ? "from " + shown(field, point.start()) + " to before " + shown(field, point.end())
                : shown(field, point.start());
    }

    private String between(Query.Between query) {
        Field field = fields.get(query.field());
        @Nullable String from = query.from() == null ? null : from(field, query.from());
        @Nullable String to = query.to() == null ? null : to(field, query.to());
        return query.field() + " is " + (from == null ? to : to == null ? from : from + " and " + to);
    }

    private String from(Field field, String value) {
        Point point = values.point(field, value);
        String start = shown(field, point.start());
        return point.isAge()
                ? start + " or earlier (" + value + " ago or longer)"
                : start + (isTime(field) ? " or later" : " or more");
    }

    private String to(Field field, String value) {
        Point point = values.point(field, value);
        if (point.isAge()) {
            return shown(field, point.start()) + " or later (" + value + " ago or less)";
        }
        String end = shown(field, point.end());
        return point.open() ? "before " + end : end + (isTime(field) ? " or earlier" : " or less");
    }

    private String above(Field field, String value) {
        Point point = values.point(field, value);
        if (point.isAge()) {
            return "before " + shown(field, point.start()) + " (longer than " + value + " ago)";
        }
        String end = shown(field, point.end());
        return point.open() ? end + " or later" : (isTime(field) ? "after " : "more than ") + end;
    }

    private String below(Field field, String value) {
        Point point = values.point(field, value);
        String start = shown(field, point.start());
        if (point.isAge()) {
            return "after " + start + " (less than " + value + " ago)";
        }
        return (isTime(field) ? "before " : "less than ") + start;
    }

    private String shown(Field field, Object value) {
        return values.shown(field, value);
    }

    private static boolean isTime(Field field) {
        return field.kind() == Field.Kind.DATE || field.kind() == Field.Kind.MOMENT;
    }

    private static String listed(List<String> values) {
        return values.stream().map(Meaning::quoted).collect(Collectors.joining(" or "));
    }

    private static String quoted(String text) {
        return "'" + Printable.line(text) + "'";
    }
}
