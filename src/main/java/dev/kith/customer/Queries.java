package dev.kith.customer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Live;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.query.FieldValues;
import dev.kith.query.Query;
import dev.kith.query.Words;
import java.util.List;
import java.util.Set;
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

    /** A query as the plain words of a command line. */
    public static final Parameter<String> PLAIN = Parameter.text(
                    "QUERY", "which customers, as plain words: city:Leeds zhang")
            .any()
            .completing(Live.QUERY);

    /** Brings back into sight those who were put away. */
    public static final Option<Boolean> ARCHIVED = Option.flag("--archived", "also those who were put away");

    /**
     * Reads a query and makes it ready to be asked; to be called outside a transaction, since it may bring up to date
     * what is derived: the index of words, and what fields are made of.
     */
    public CustomerQuery prepare(String text, Session session) {
        return prepare(Query.parse(text), text, session);
    }

    /** The same for a query that was read before. */
    public CustomerQuery prepare(Query query, Session session) {
        return prepare(query, query.toString(), session);
    }

    private CustomerQuery prepare(Query query, String text, Session session) {
        if (query.has(part -> part instanceof Query.Word)) {
            words.follow(session.db());
        }
        asked(query).forEach(part -> part.follow(session));
        return new CustomerQuery(query, text, this, session);
    }

    /** Reads what was asked in plain words and by {@code --query}, both of which have to fit; everybody without any. */
    public static String textOf(Arguments arguments) {
        return Query.textOfBoth(Query.textOf(arguments.all(PLAIN)), arguments.get(Options.QUERY, ""));
    }

    /** What a query that is being typed may go on with; derived figures are taken as they are. */
    public List<String> continuing(String text, Session session) {
        return session.read(tx -> new FieldValues(tx, CustomerFields.all(tx, parts.get())).continuing(text));
    }

    /** The parts whose fields a query names. */
    List<CustomerPart> asked(Query query) {
        Set<String> named = query.fields();
        return parts.get().stream()
                .filter(part -> part.fields().stream().anyMatch(field -> named.contains(field.name())))
                .toList();
    }
}
