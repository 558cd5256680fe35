package dev.kith.template;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.cli.Live;
import dev.kith.cli.Option;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.customer.Queries;

/** {@code kith template}: texts with placeholders for what is known of a customer. */
public final class TemplateCommand {
    static final Parameter<String> TEMPLATE =
            Parameter.text("TEMPLATE", "the template, in any case").completing(Live.TEMPLATE);
    static final Option<String> SUBJECT =
            Option.text("--subject", "TEXT", "its title, in which placeholders may stand");
    static final Option<String> TEXT = Option.of(
            "--text",
            "TEXT",
            "the text, in which placeholders may stand; - reads it from stdin",
            TemplateCommand::text);
    static final Option<String> OTHER_NAME = Option.text("--name", "NAME", "the name from now on");

    static final String PLACEHOLDERS = """
            A placeholder is {name}, or {city|your town} where a customer may have none: id, external_id, name, \
            first_name (as far as the first blank), email, phone, each attribute of a customer such as city or owner, \
            orders, spend, first_order, last_order, last_contact, points, and field.NAME for a field of your own. A brace \
            that is meant as it is is written twice.""";

    private TemplateCommand() {}

    /**
     * Its verbs.
     *
     * @param queries how queries for customers are understood
     */
    public static Group group(Queries queries) {
        return new Group(
                new Entry("define", "Make a template", DefineTemplate::new),
                new Entry("list", "List templates", ListTemplates::new).alias("ls"),
                new Entry("show", "Show a template", ShowTemplate::new),
                new Entry("edit", "Change a template", EditTemplate::new),
                new Entry("render", "Write a template for customers", () -> new RenderTemplate(queries)),
                new Entry("init", "Make the greetings that come with kith", InitTemplates::new),
                new Entry("drop", "Drop a template", DropTemplate::new));
    }

    private static String text(String text, Session session) {
        return text.equals("-") ? session.inputText() : text;
    }
}
