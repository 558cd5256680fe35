package dev.kith.template;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Card;

/** {@code kith template show}. */
final class ShowTemplate implements Command {

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(TemplateCommand.TEMPLATE)
                .shows(TemplateViews.WHOLE)
                .example("kith template show welcome", "its subject and its text")
                .example("kith template show welcome --columns text --format tsv --no-header", "the text alone");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Template template = session.read(tx -> new Templates(tx).get(arguments.get(TemplateCommand.TEMPLATE)));
        session.show(Card.of(template, TemplateViews.WHOLE));
        return ExitCode.DONE;
    }
}
