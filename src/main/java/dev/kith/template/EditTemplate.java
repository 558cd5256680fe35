package dev.kith.template;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.util.List;

/** {@code kith template edit}. */
final class EditTemplate implements Command {
    private static final List<Option<?>> OPTIONS =
            List.of(TemplateCommand.OTHER_NAME, TemplateCommand.SUBJECT, TemplateCommand.TEXT);

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(TemplateCommand.TEMPLATE)
                .with(OPTIONS)
                .shows(TemplateViews.WHOLE)
                .describe("Only what is given changes. " + TemplateCommand.PLACEHOLDERS)
                .example("kith template edit welcome --subject 'Welcome, {name}'", "another subject")
                .example("kith template edit welcome --name hello --text - < news.txt", "another name and text");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        if (OPTIONS.stream().noneMatch(arguments::has)) {
            throw new KithException.Usage(
                    Text.of("There is nothing to change."), Text.of("See 'kith template edit --help'."));
        }
        String text = arguments.orNull(TemplateCommand.TEXT); // may come from stdin, for which nobody else should wait
        Written<Template> written = session.change(tx -> {
            Templates templates = new Templates(tx);
            Template before = templates.get(arguments.get(TemplateCommand.TEMPLATE));
            Template.Draft draft = new Template.Draft(
                    arguments.get(TemplateCommand.OTHER_NAME, before.name()),
                    arguments.get(TemplateCommand.SUBJECT, before.draft().subject()),
                    text == null ? before.draft().text() : text);
            return templates.save(before, Values.in(tx, session).checked(draft));
        });
        session.showChanged(Card.of(written.value(), TemplateViews.WHOLE));
        String name = Printable.line(written.value().name());
        session.did(
                written.operation().isPresent() || session.isDryRun()
                        ? Text.of("Changed the template {0}.", name)
                        : Text.of("Nothing to change: {0} is so already.", name),
                written);
        return ExitCode.DONE;
    }
}
