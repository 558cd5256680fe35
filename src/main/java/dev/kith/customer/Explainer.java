package dev.kith.customer;

import dev.kith.base.Text;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.query.Field;
import dev.kith.query.Meaning;
import dev.kith.query.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells how a query is answered, as SQLite plans to do it; asks nothing of the rows. */
final class Explainer {
    private static final String ASK = "EXPLAIN QUERY PLAN ";
    private static final String CUSTOMERS = "SELECT c.id FROM customer c WHERE ";

    private final Tx tx;
    private final CustomerQuery query;
    private final Meaning meaning;

    Explainer(Tx tx, CustomerQuery query) {
        this.tx = tx;
        this.query = query;
        this.meaning = new Meaning(query.fields(tx), query.values());
    }

    Explanation explain(boolean archivedToo) {
        Where where = query.visible(query.query(), archivedToo, tx);
        List<String> plan = new ArrayList<>();
        boolean all = archivedToo || query.asksForArchived();
        plan.add(all ? Text.of("customers, also those who were put away") : Text.of("customers who were not put away"));
        lines(query.query(), "", plan);
        plan.add(Text.of("In all: {0}", inAll(where)));
        return new Explanation(
                query.query().toString(),
                plan,
                CUSTOMERS + where.sql(),
                where.parameters().stream().map(Explainer::shown).toList());
    }

    private void lines(Query part, String indent, List<String> lines) {
        switch (part) {
            case Query.All all -> {}
            case Query.And and -> and(and, indent, lines);
            case Query.Or or -> {
                lines.add(Text.of("{0}one of:", indent));
                or.terms().forEach(term -> nested(term, Text.of("all of:"), indent + "  ", lines));
            }
            case Query.Not not -> {
                if (not.term().about() != null || not.term() instanceof Query.Word) {
                    lines.add(Text.of("{0}not: {1}", indent, line(not.term())));
                } else {
                    lines.add(indent + "not:");
                    lines(not.term(), indent + "  ", lines);
                }
            }
            case Query.Word word -> lines.add(indent + words(List.of(word)));
            case Query.OneOf oneOf -> lines.add(indent + line(oneOf));
            case Query.Between between -> lines.add(indent + line(between));
            case Query.More more -> lines.add(indent + line(more));
            case Query.Less less -> lines.add(indent + line(less));
            case Query.None none -> lines.add(indent + line(none));
            case Query.Any any -> lines.add(indent + line(any));
        }
    }

    private void nested(Query term, String title, String indent, List<String> lines) {
        boolean many = term instanceof Query.And;
        if (many) {
            lines.add(indent + title);
        }
        lines(term, many ? indent + "  " : indent, lines);
    }

    /** Words that must all be there are looked up at once, before all else. */
    private void and(Query.And and, String indent, List<String> lines) {
        List<Query.Word> words = new ArrayList<>();
        for (Query term : and.terms()) {
            if (term instanceof Query.Word word) {
                words.add(word);
            }
        }
        if (!words.isEmpty()) {
            lines.add(indent + words(words));
        }
        for (Query term : and.terms()) {
            if (!(term instanceof Query.Word)) {
                lines(term, indent, lines);
            }
        }
    }

    private String words(List<Query.Word> words) {
        Where where = query.where(Query.and(List.copyOf(words)), tx);
        return Meaning.ofWords(words) + " [" + found(where, null) + "]";
    }

    private String line(Query term) {
        if (term instanceof Query.Word word) {
            return words(List.of(word));
        }
        String about = term.about();
        Field field = about == null ? null : query.fields(tx).get(about);
        return meaning.of(term) + " [" + found(query.where(term, tx), field) + "]";
    }

    /** How the customers that a condition holds for are found, were it the only one. */
    private String found(Where where, @Nullable Field field) {
        Field.Rows rows = field == null ? null : field.rows();
        List<String> steps = steps(where).stream()
                .filter(step -> step.startsWith("SCAN ") || step.startsWith("SEARCH "))
                .filter(step -> !step.startsWith("SCAN json_each "))
                .toList();
        Set<String> ways = new LinkedHashSet<>();
        for (String step : steps) {
            boolean looksUp = steps.size() > 1 && isCustomer(step);
            if (!looksUp) {
                ways.add(way(step, rows == null ? "customer c" : rows.from()));
            }
        }
        return String.join(", ", ways);
    }

    private static boolean isCustomer(String step) {
        return step.split(" ", 3)[1].equals("c");
    }

    /** A step of SQLite's plan in words: {@code SEARCH e USING INDEX customer_email_customer (customer_id=?)}. */
    private static String way(String step, String tables) {
        if (step.contains("VIRTUAL TABLE")) {
            return Text.of("full-text index");
        }
        Matcher table =
                Pattern.compile("([\\w.]+) " + step.split(" ", 3)[1] + "\\b").matcher(tables);
        String name = table.find() ? table.group(1) : step.split(" ", 3)[1];
        String rows = name.equals("customer_fact") ? Text.of("facts") : name;
        int index = step.indexOf("INDEX ");
        if (index >= 0 && step.startsWith("SEARCH")) {
            return Text.of(
                    "index {0}", step.substring(index + "INDEX ".length()).split(" ", 2)[0]);
        }
        return step.contains("PRIMARY KEY") ? Text.of("{0} by id", rows) : Text.of("a scan of {0}", rows);
    }

    private String inAll(Where where) {
        String first = steps(where).getFirst();
        boolean byId = first.startsWith("SEARCH c") && first.contains("PRIMARY KEY");
        if (byId) {
            return Text.of("the customers found are looked up by id");
        }
        return first.startsWith("SEARCH c")
                ? Text.of("the customers are read along {0}", way(first, "customer c"))
                : Text.of("all customers are read");
    }

    private List<String> steps(Where where) {
        return tx.list(ASK + CUSTOMERS + where.sql(), row -> row.text("detail"), where.parameterArray());
    }

    private static String shown(@Nullable Object parameter) {
        return parameter instanceof Instant instant
                ? Long.toString(instant.getEpochSecond())
                : String.valueOf(parameter);
    }
}
