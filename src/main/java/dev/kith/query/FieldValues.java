package dev.kith.query;

import dev.kith.base.Printable;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a query that is being typed may go on with: names of fields, and values that they have. */
public final class FieldValues {
    private static final int MOST = 50;
    private static final List<String> STATES = List.of("none", "any");

    private final Tx tx;
    private final Fields fields;

    public FieldValues(Tx tx, Fields fields) {
        this.tx = tx;
        this.fields = fields;
    }

    /** Texts of queries that begin with this one and are longer by the end of its last term; empty where none fits. */
    public List<String> continuing(String text) {
        int start = startOfTerm(text);
        if (start < 0) {
            return List.of();
        }
        String before = text.substring(0, start);
        String term = text.substring(start);
        int colon = colon(term);
        return (colon < 0 ? names(term) : values(term, colon))
                .stream().map(continued -> before + continued).toList();
    }

    private List<String> names(String start) {
        String wanted = start.toLowerCase(Locale.ROOT);
        return fields.list().stream()
                .map(Field::name)
                .filter(name -> name.startsWith(wanted))
                .sorted()
                .map(name -> name + ":")
                .toList();
    }

    private List<String> values(String term, int colon) {
        Field field = fields.find(term.substring(0, colon).toLowerCase(Locale.ROOT));
        if (field == null) {
            return List.of();
        }
        int comma = lastOutsideOfQuotes(term, Letters::isComma);
        int start = Math.max(colon, comma) + 1;
        boolean quoted = start < term.length() && Letters.isQuote(term.charAt(start));
        String typed = term.substring(quoted ? start + 1 : start);
        List<String> all = new ArrayList<>();
        for (String value : beginning(field, typed)) {
            if (Printable.line(value).equals(value)) {
                all.add(term.substring(0, start) + QueryPrinter.value(value));
            }
        }
        for (String state : STATES) {
            if (!quoted && state.startsWith(typed.toLowerCase(Locale.ROOT))) {
                all.add(term.substring(0, start) + state);
            }
        }
        return all;
    }

    private List<String> beginning(Field field, String typed) {
        List<String> words = switch (field.kind()) {
            case FLAG -> List.of("yes", "no");
            case WORD, TEXT -> field.words();
            case NUMBER, MONEY, BIRTHDAY, DATE, MOMENT -> List.<String>of();
        };
        boolean looked = words.isEmpty() && (field.kind() == Field.Kind.WORD || field.kind() == Field.Kind.TEXT);
        String wanted = typed.toLowerCase(Locale.ROOT);
        return looked
                ? stored(field, typed)
                : words.stream().filter(word -> word.startsWith(wanted)).toList();
    }

    private List<String> stored(Field field, String typed) {
        Where values = field.values();
        List<@Nullable Object> parameters = new ArrayList<>(values.parameters());
        parameters.add(typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        return tx.list(
                "SELECT DISTINCT value FROM " + values.sql() + " WHERE value LIKE ? ESCAPE '\\' AND value <> ''"
                        + " ORDER BY value LIMIT " + MOST,
                row -> row.text("value"),
                parameters.toArray());
    }

    /** Where the term begins that the text ends in, or -1 where it ends in quotes that are no value. */
    private static int startOfTerm(String text) {
        int start = lastOutsideOfQuotes(text, c -> Letters.isBlank(c) || Letters.opens(c)) + 1;
        return start < text.length() && Letters.isQuote(text.charAt(start)) ? -1 : start;
    }

    private static int colon(String term) {
        for (int i = 0; i < term.length(); i++) {
            if (Letters.isColon(term.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int lastOutsideOfQuotes(String text, Such such) {
        int last = -1;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            inside ^= Letters.isQuote(text.charAt(i));
            if (!inside && such.is(text.charAt(i))) {
                last = i;
            }
        }
        return last;
    }

    private interface Such {
        boolean is(char c);
    }
}
