package dev.kith.template;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;

/** {@code kith template drop}. */
final class DropTemplate implements Command {

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(TemplateCommand.TEMPLATE)
                .example("kith template drop welcome", "no template any more")
                .example("kith template drop welcome --dry-run", "what would happen");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Written<Template> written = session.change(tx -> {
            Templates templates = new Templates(tx);
            Template template = templates.get(arguments.get(TemplateCommand.TEMPLATE));
            templates.drop(template);
            return template;
        });
        session.did(
                Text.of(
                        "Dropped the template {0}.",
                        Printable.line(written.value().name())),
                written);
        return ExitCode.DONE;
    }
}
