package dev.kith.manual;

import dev.kith.base.Text;
import dev.kith.cli.Spec;
import dev.kith.query.Field;
import java.util.List;

/** The page about queries: how they are written, and every field that there is, from the fields themselves. */
public final class QueryPage {
    /** The name of its man page, in section 7. */
    static final String NAME = "kith-query";

    /** Commands that show how it is done. */
    public static final List<Spec.Example> EXAMPLES = List.of(
            new Spec.Example(
                    "kith customer list tag:vip spend:1000.. last-contact:90d..",
                    "good customers with the tag vip whom nobody has talked to for 90 days"),
            new Spec.Example(
                    "kith customer list city:Leeds,上海 not lifecycle:churned", "of two cities, and still with us"),
            new Spec.Example(
                    "kith customer list '(email:none or phone:none) created:..30d'", "new ones who lack something"),
            new Spec.Example("kith find 'tea city:Leeds'", "who have something to do with tea, in one city"),
            new Spec.Example(
                    "kith tag add quiet --query last-order:180d.. --yes", "the same language for every command"),
            new Spec.Example("kith customer list spend:1000.. --explain", "how a query is understood and answered"));

    private static final String ABOUT = """
            A query says which customers. 'kith customer list' and 'kith find' take one as plain words; every command that is \
            about many customers takes one with --query. With --explain a command does nothing, but tells how its query is \
            understood and answered: what each term asks, with the dates and amounts that it stands for now, how that is \
            found, and the one statement of SQL.

            Customers who were put away are left out, unless the command has --archived or the query asks for the field \
            archived.""";

    private static final String SHELL = """
            A shell takes < and > for itself, so write spend:1000.. and not spend>=1000, or put the whole query in quotes. \
            Full-width punctuation, as Chinese keyboards give it, means the same as the other.""";

    private static final String WORDS = """
            A word is looked for in names, e-mails, phones, handles, organisations, addresses, notes, tags, fields of your own \
            and contacts, without regard to case and accents. The last word may be the beginning of one. Chinese, Japanese \
            and Korean are found from one character on. A word with a colon in it has to stand in quotes.""";

    private final Page page;

    private QueryPage(Page page) {
        this.page = page;
    }

    /** As a man page. */
    static String man(List<Field> fields, String version) {
        Roff roff = new Roff(NAME, 7, version);
        new QueryPage(roff).write(fields);
        roff.seeAlso(List.of("kith", "kith-customer-list", "kith-find"));
        return roff.text();
    }

    /** As plain text. */
    static String plain(List<Field> fields) {
        PlainPage plain = new PlainPage();
        new QueryPage(plain).write(fields);
        return plain.text();
    }

    private void write(List<Field> fields) {
        page.name(NAME, Text.of("how to say which customers"));
        page.section(Text.of("DESCRIPTION"));
        page.text(Text.of(ABOUT));
        terms();
        values();
        page.section(Text.of("FIELDS"));
        for (Field field : fields) {
            page.term(
                    field.name(),
                    Text.of(
                            "{0} Takes {1}. Example: {2}",
                            ManPages.sentence(field.summary()), field.takes(), field.example()));
        }
        page.term("field.NAME", Text.of("""
                A field of your own, as 'kith customer field' lists them. Takes what its type takes: some text, a number, a date, \
                or yes or no. Example: field.size:100.."""));
        page.section(Text.of("EXAMPLES"));
        EXAMPLES.forEach(example -> page.example(example.purpose(), example.command()));
    }

    private void terms() {
        page.section(Text.of("TERMS"));
        page.term("field:value", Text.of("The field is the value, or contains it where the field is text."));
        page.term("field:value,value", Text.of("One of the values."));
        page.term("field:a..b", Text.of("From a to b, both included; field:a.. is a or more, field:..b is b or less."));
        page.term(
                "field:none",
                Text.of("The field is empty; field:any is the opposite. Both may stand in a list of values."));
        page.term("= != > >= < <=", Text.of("'field >= 5' and the like mean what they say, inside quotes."));
        page.term(Text.of("word"), Text.of("A word of full-text search."));
        page.term(
                Text.of("\"a phrase\""),
                Text.of("Words in this order; in quotes nothing has a special meaning. A backslash keeps a quote."));
        page.term("a b", Text.of("Both, also written 'a and b'."));
        page.term("a or b", Text.of("One of the two; 'and' binds more than 'or'."));
        page.term("not a", Text.of("Those for whom a does not hold."));
        page.term("( )", Text.of("What is inside is one term."));
        page.text(Text.of(SHELL));
    }

    private void values() {
        page.section(Text.of("VALUES"));
        page.term(Text.of("text, words"), Text.of("Case does not matter. * stands for anything: email:*@example.com."));
        page.term(Text.of("numbers"), Text.of("100, 99.5, 100..200."));
        page.term(Text.of("money"), Text.of("In the currency of the database: 100, 1000.., 99.50..200."));
        page.term(Text.of("dates"), Text.of("1990-05-21, 1990-05 and 1990, which are the whole month and year."));
        page.term(
                Text.of("times"), Text.of("2026-11-21, '2026-11-21 14:30', 2026-11, today, yesterday, 'last month'."));
        page.term(
                Text.of("ages"),
                Text.of("In a range of dates or times: 90d.. is 90 days ago or longer, ..7d is within the last 7 days."
                        + " Units are h, d, w, mo, y."));
        page.term(
                Text.of("in Chinese"),
                Text.of(
                        "The same can be typed in Chinese, whatever the language of kith: spend:1万.., last-contact:90天..,"
                                + " last-contact:30天内, created:上个月, city:上海，杭州, lifecycle:沉默, email:无. See 'kith help input'."));
        page.text(Text.of(WORDS));
    }
}
