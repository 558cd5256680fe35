package dev.kith.query;

import dev.kith.query.Query.All;
import dev.kith.query.Query.And;
import dev.kith.query.Query.Any;
import dev.kith.query.Query.Between;
import dev.kith.query.Query.Less;
import dev.kith.query.Query.More;
import dev.kith.query.Query.None;
import dev.kith.query.Query.Not;
import dev.kith.query.Query.OneOf;
import dev.kith.query.Query.Or;
import dev.kith.query.Query.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a query in the form that reads as the same query. */
final class QueryPrinter {
    private QueryPrinter() {}

    static String print(Query query) {
        return switch (query) {
            case All all -> "";
            case And and -> joined(and.terms(), " ");
            case Or or -> joined(or.terms(), " or ");
            case Not not -> "not " + part(not.term());
            case Word word -> word.phrase() || !isPlainWord(word) ? quoted(word.text()) : word.text();
            case OneOf oneOf -> oneOf.field() + ":" + values(oneOf.values());
            case Between between -> between.field() + ":" + end(between.from()) + ".." + end(between.to());
            case More more -> more.field() + ">" + value(more.value());
            case Less less -> less.field() + "<" + value(less.value());
            case None none -> none.field() + ":none";
            case Any any -> any.field() + ":any";
        };
    }

    private static String joined(List<Query> terms, String between) {
        List<String> parts = new ArrayList<>();
        terms.forEach(term -> parts.add(part(term)));
        return String.join(between, parts);
    }

    private static String part(Query term) {
        return term instanceof And || term instanceof Or ? "(" + term + ")" : term.toString();
    }

    private static String values(List<String> values) {
        List<String> parts = new ArrayList<>();
        values.forEach(value -> parts.add(value(value)));
        return String.join(",", parts);
    }

    private static String end(@Nullable String value) {
        return value == null ? "" : value(value);
    }

    /** A value as it stands in a query, in quotes where it would mean something else without them. */
    static String value(String value) {
        String word = value.toLowerCase(Locale.ROOT);
        boolean plain = !value.isEmpty()
                && !word.equals("none")
                && !word.equals("any")
                && !word.equals("无")
                && !word.equals("有")
                && value.chars().noneMatch(c -> Letters.endsValue((char) c))
                && !value.contains("..")
                && !value.contains("．．")
                && ".．".indexOf(value.charAt(0)) < 0
                && ".．".indexOf(value.charAt(value.length() - 1)) < 0
                && !Letters.isComparison(value.charAt(0));
        return plain ? value : quoted(value);
    }

    /** Whether a word reads as itself, wherever it stands. */
    private static boolean isPlainWord(Word word) {
        String text = word.text();
        return !text.isEmpty()
                && !QueryParser.KEYWORDS.contains(text.toLowerCase(Locale.ROOT))
                && text.chars().noneMatch(c -> Letters.endsWord((char) c))
                && !Letters.startsComparison(text, 0)
                && Query.parse(text).equals(word);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
