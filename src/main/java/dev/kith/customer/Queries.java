package dev.kith.customer;

import dev.kith.cli.Option;
import dev.kith.cli.Session;
import dev.kith.query.Query;
import dev.kith.query.Words;
import java.util.List;
import java.util.function.Supplier;

/**
 * How queries about customers are understood: what features add to a customer, and how words are found. The program
 * makes it once and hands it to whoever takes a query.
 */
public record Queries(Supplier<List<CustomerPart>> parts, Words words) {

    /** How queries are written, for the help of commands that take one. */
    public static final String HELP = """
            Terms are joined by 'and', which may be left out; 'or', 'not' and parentheses mean what they say. \
            field:value[,value] is one of the values, field:a..b, field:a.. and field:..b are ranges, field:none and \
            field:any find what is empty or not. Dates and times also take ages: last-contact:90d.. is 90 days ago or \
            longer, created:..7d within the last week. In a word * stands for anything: email:*@example.com. A bare word \
            or a "quoted phrase" is looked for in everything that is written about a customer.
            """;

    /** Brings back into sight those who were put away. */
    public static final Option<Boolean> ARCHIVED = Option.flag("--archived", "also those who were put away");

    /**
     * Makes a query ready to be asked; to be called outside a transaction, since it may bring up to date what is
     * derived: the index of words, and what fields are made of.
     */
    public CustomerQuery prepare(Query query, Session session) {
        if (query.has(part -> part instanceof Query.Word)) {
            words.follow(session.db());
        }
        asked(query, session).forEach(part -> part.follow(session));
        return new CustomerQuery(query, this, session);
    }

    /** The parts whose fields a query names. */
    List<CustomerPart> asked(Query query, Session session) {
        return parts.get().stream()
                .filter(part -> part.fields(session).stream()
                        .anyMatch(field -> query.has(term -> field.name().equals(term.about()))))
                .toList();
    }

    /** Reads the value of {@code --query} and makes it ready. */
    public CustomerQuery prepare(String text, Session session) {
        return prepare(Query.parse(text), session);
    }
}
