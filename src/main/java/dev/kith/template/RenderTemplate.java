package dev.kith.template;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerPart;
import dev.kith.customer.Match;
import dev.kith.customer.Queries;
import dev.kith.customer.Selection;
import java.util.List;

/** {@code kith template render}. */
final class RenderTemplate implements Command {
    private final Queries queries;

    private record Letters(Recipients recipients, Renderings renderings) {}

    RenderTemplate(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(TemplateCommand.TEMPLATE, Selection.REFS)
                .with(RenderOptions.MESSAGES, RenderOptions.MBOX, RenderOptions.SENDER)
                .with(RenderOptions.LOG, RenderOptions.FORCE)
                .with(Options.QUERY)
                .shows(TemplateViews.RENDERED)
                .asksFirst()
                .describe("""
                        Without further options it prints subject and text. A customer of whom something is not known that \
                        the template asks for, and, where e-mails are written, one without an address, is left out and \
                        named; the exit code is 6 then. Whom the contact policy forbids to contact by e-mail today is left out where \
                        e-mails are written or logged, unless there is --force; quiet hours forbid no e-mail. kith sends nothing: the files are for a program that does, for \
                        example sendmail -i -t < 1.eml. --log says in the customers' history that it was sent.""")
                .example("kith template render welcome zoe@example.com", "the text for one customer")
                .example(
                        "kith template render welcome --query city:Leeds --messages outbox --sender shop@example.com --log",
                        "a file for each of some customers, logged as sent")
                .example(
                        "kith template render welcome --query city:Leeds --mbox --sender 'Tea Shop <shop@example.com>' > all.mbox",
                        "all of them in one file");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        RenderOptions options = RenderOptions.of(arguments);
        Selection selection = Selection.of(arguments, session, queries);
        List<CustomerPart> parts = queries.parts().get();
        parts.forEach(part -> part.follow(session));
        Letters letters = session.read(tx -> {
            parts.forEach(part -> part.ready(tx, session));
            Template template = new Templates(tx).get(arguments.get(TemplateCommand.TEMPLATE));
            List<Match> customers = selection.matches(tx);
            Recipients to = options.isSent() && !options.force()
                    ? Recipients.of(customers, tx, session.now())
                    : new Recipients(customers, List.of());
            Values values = Values.in(tx, session);
            return new Letters(to, Renderings.of(template, to.allowed(), values, options.isMailed()));
        });
        Renderings renderings = letters.renderings();
        int count = renderings.all().size();
        if (options.log()) {
            session.confirmChange(count, Text.of("Log an e-mail to {0} customers?", count));
        }
        letters.recipients().warnings().forEach(session::warn);
        new Outbox(session, options).put(renderings);
        renderings.refused().forEach(session::warn);
        return renderings.refused().isEmpty() ? ExitCode.DONE : ExitCode.PARTIAL;
    }
}
