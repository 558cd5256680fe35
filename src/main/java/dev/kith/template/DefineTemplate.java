package dev.kith.template;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Card;

/** {@code kith template define}. */
final class DefineTemplate implements Command {
    private static final Parameter<String> NAME = Parameter.text("NAME", "its name");

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(NAME)
                .with(TemplateCommand.SUBJECT, TemplateCommand.TEXT)
                .shows(TemplateViews.WHOLE)
                .describe(TemplateCommand.PLACEHOLDERS)
                .example(
                        "kith template define thanks --subject 'Thank you, {first_name}' --text 'You have {points} points.'",
                        "a short one")
                .example("kith template define news --subject News --text - < news.txt", "one from a file");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Template.Draft draft = new Template.Draft(
                arguments.get(NAME),
                arguments.get(TemplateCommand.SUBJECT, ""),
                arguments.get(TemplateCommand.TEXT, ""));
        Written<Template> written =
                session.write(tx -> new Templates(tx).add(Values.in(tx, session).checked(draft), session.now()));
        session.showChanged(Card.of(written.value(), TemplateViews.WHOLE));
        session.did(Text.of("Defined the template {0}.", Printable.line(draft.name())), written);
        return ExitCode.DONE;
    }
}
