package dev.kith.query;

import dev.kith.base.Excerpt;
import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one query by recursive descent; used once. */
final class QueryParser {
    static final Set<String> KEYWORDS = Set.of("and", "or", "not");

    private static final int DEEPEST = 50;
    private static final int MOST_TERMS = 500;
    private static final int LONGEST_VALUE = 1000;

    private final String text;
    private final @Nullable Map<Query, Excerpt> places;
    private int at;
    private int depth;
    private int terms;

    QueryParser(String text) {
        this(text, null);
    }

    /** @param places gets where the terms stand, or null: only what is wrong is ever pointed at */
    private QueryParser(String text, @Nullable Map<Query, Excerpt> places) {
        this.text = text;
        this.places = places;
    }

    /** Where a term stands in a text that reads as a query; the first place where there are several. */
    static @Nullable Excerpt place(String text, Query term) {
        Map<Query, Excerpt> places = new HashMap<>();
        new QueryParser(text, places).query();
        return places.get(term);
    }

    Query query() {
        if (ends()) {
            return new Query.All();
        }
        Query query = or();
        if (!ends()) {
            throw invalid(Text.of("There is a ) without its ("), at);
        }
        return query;
    }

    private Query or() {
        List<Query> choices = new ArrayList<>();
        do {
            choices.add(and());
        } while (keyword("or"));
        return Query.or(choices);
    }

    private Query and() {
        List<Query> all = new ArrayList<>();
        do {
            all.add(not());
        } while (keyword("and") || startsTerm());
        return Query.and(all);
    }

    private Query not() {
        if (!keyword("not")) {
            return term();
        }
        deeper();
        Query query = new Query.Not(not());
        depth--;
        return query;
    }

    private Query term() {
        if (++terms > MOST_TERMS) {
            throw new KithException.Invalid(Text.of("A query has at most {0} terms.", MOST_TERMS));
        }
        if (!startsTerm()) {
            throw invalid(
                    ends() ? Text.of("The query ends where a term should follow") : Text.of("A term is missing"), at);
        }
        int start = at;
        char c = text.charAt(at);
        if (Letters.opens(c)) {
            return parentheses();
        }
        if (Letters.isQuote(c)) {
            return placed(new Query.Word(quoted(), true), start);
        }
        if (Letters.startsComparison(text, at)) {
            throw invalid(Text.of("A field is missing"), at);
        }
        Query test = new FieldTerm().read();
        return placed(test != null ? test : new Query.Word(word(), false), start);
    }

    /** Remembers where a term with all that was made of it stands: {@code city:Leeds,none} is two. */
    private Query placed(Query term, int start) {
        Map<Query, Excerpt> kept = places;
        if (kept != null) {
            term.has(part -> {
                kept.putIfAbsent(part, new Excerpt(text, start, at));
                return false;
            });
        }
        return term;
    }

    private Query parentheses() {
        int open = at++;
        deeper();
        Query query = or();
        depth--;
        if (ends()) {
            throw invalid(Text.of("The ( is never closed"), open);
        }
        at++;
        return query;
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw invalid(Text.of("The query is nested too deeply"), at);
        }
    }

    /** A field with what it should be: {@code city:a,b}, {@code spend:1..2}, {@code spend >= 3}. */
    private final class FieldTerm {
        private final int start = at;
        private String field = "";

        /** The term, or null and nothing read where this is no field. */
        @Nullable
        Query read() {
            int end = at;
            while (end < text.length() && Letters.isName(text.charAt(end))) {
                end++;
            }
            if (end == at || !Character.isLetter(text.charAt(at))) {
                return null;
            }
            field = text.substring(at, end).toLowerCase(Locale.ROOT);
            if (end < text.length() && Letters.isColon(text.charAt(end))) {
                at = end + 1;
                String comparison = comparison();
                return comparison.isEmpty() ? values() : compared(comparison);
            }
            at = end;
            skipBlanks();
            String comparison = comparison();
            if (comparison.isEmpty()) {
                at = start;
                return null;
            }
            return compared(comparison);
        }

        private Query compared(String comparison) {
            skipBlanks();
            return switch (comparison) {
                case ">" -> new Query.More(field, value());
                case "<" -> new Query.Less(field, value());
                case ">=" -> new Query.Between(field, value(), null);
                case "<=" -> new Query.Between(field, null, value());
                case "!=" -> new Query.Not(values());
                default -> values();
            };
        }

        private Query values() {
            List<String> values = new ArrayList<>();
            List<Query> choices = new ArrayList<>();
            do {
                int from = at;
                String value = isRange() ? null : value();
                if (isRange()) {
                    if (values.isEmpty() && choices.isEmpty()) {
                        return range(value);
                    }
                    throw invalid(Text.of("A range stands alone, not in a list"), from);
                }
                Query state = state(text.substring(from, at));
                if (state != null) {
                    choices.add(state);
                } else if (value != null) {
                    values.add(value);
                }
            } while (comma());
            if (!values.isEmpty()) {
                choices.addFirst(new Query.OneOf(field, values));
            }
            return Query.or(choices);
        }

        private @Nullable Query state(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "none", "无" -> new Query.None(field);
                case "any", "有" -> new Query.Any(field);
                default -> null;
            };
        }

        private Query range(@Nullable String from) {
            at += 2;
            boolean open =
                    at == text.length() || (Letters.endsValue(text.charAt(at)) && !Letters.isQuote(text.charAt(at)));
            if (from == null && open) {
                throw invalid(Text.of("The range of {0} has no end", field), start);
            }
            Query range = new Query.Between(field, from, open ? null : value());
            if (at < text.length() && Letters.isComma(text.charAt(at))) {
                throw invalid(Text.of("A range stands alone, not in a list"), at);
            }
            return range;
        }

        private String value() {
            int from = at;
            String value;
            if (at < text.length() && Letters.isQuote(text.charAt(at))) {
                value = quoted();
            } else {
                while (at < text.length() && !Letters.endsValue(text.charAt(at)) && !isRange()) {
                    at++;
                }
                value = text.substring(from, at);
            }
            if (at == from) {
                throw new KithException.Invalid(
                        Text.of("The field {0} has no value{1}.", Printable.line(field), place(start)),
                        Text.of(
                                "Put the value right after the colon, or write {0}:none for those without one.",
                                Printable.line(field)),
                        new Excerpt(text, start, at));
            }
            if (value.length() > LONGEST_VALUE) {
                throw invalid(Text.of("A value has at most {0} characters", LONGEST_VALUE), from);
            }
            return value;
        }
    }

    private boolean isRange() {
        return Letters.isRange(text, at);
    }

    private boolean comma() {
        boolean comma = at < text.length() && Letters.isComma(text.charAt(at));
        if (comma) {
            at++;
        }
        return comma;
    }

    private String comparison() {
        int end = Letters.comparisonEnd(text, at);
        String comparison = end == at ? "" : Letters.comparison(text, at, end);
        at = end;
        return comparison;
    }

    private String word() {
        int end = wordEnd();
        if (end - at > LONGEST_VALUE) {
            throw invalid(Text.of("A word has at most {0} characters", LONGEST_VALUE), at);
        }
        String word = text.substring(at, end);
        at = end;
        return word;
    }

    private int wordEnd() {
        int end = at;
        while (end < text.length() && !Letters.endsWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** What stands in quotes, straight or curly; a backslash keeps the quote or backslash after it. */
    private String quoted() {
        int open = at++;
        boolean straight = text.charAt(open) == '"';
        StringBuilder value = new StringBuilder();
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (straight ? c == '"' : Letters.isQuote(c)) {
                at++;
                return value.toString();
            }
            boolean escape = c == '\\' && at + 1 < text.length() && "\"\\".indexOf(text.charAt(at + 1)) >= 0;
            value.append(escape ? text.charAt(++at) : c);
        }
        throw invalid(Text.of("The quote is never closed"), open);
    }

    private boolean keyword(String keyword) {
        skipBlanks();
        boolean is = text.substring(at, wordEnd()).equalsIgnoreCase(keyword);
        if (is) {
            at += keyword.length();
        }
        return is;
    }

    /** Whether a further term begins here. */
    private boolean startsTerm() {
        skipBlanks();
        return at < text.length()
                && !Letters.closes(text.charAt(at))
                && !text.substring(at, wordEnd()).equalsIgnoreCase("or")
                && !text.substring(at, wordEnd()).equalsIgnoreCase("and");
    }

    private boolean ends() {
        skipBlanks();
        return at == text.length();
    }

    private void skipBlanks() {
        while (at < text.length() && Letters.isBlank(text.charAt(at))) {
            at++;
        }
    }

    private String place(int at) {
        return Text.of(" (character {0} of the query)", new Excerpt(text, at, at).position());
    }

    private KithException.Invalid invalid(String what, int place) {
        int end = place < text.length() ? text.offsetByCodePoints(place, 1) : place;
        return new KithException.Invalid(
                Text.of("{0}.", what + place(place)),
                Text.of("See 'kith help query' for how queries are written."),
                new Excerpt(text, place, end));
    }
}
