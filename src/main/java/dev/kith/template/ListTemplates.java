package dev.kith.template;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;

/** {@code kith template list}. */
final class ListTemplates implements Command {

    @Override
    public Spec spec() {
        return Spec.reading()
                .shows(TemplateViews.LINES)
                .example("kith template list", "all templates")
                .example("kith template list --json", "the same for a program, with their texts");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.show(
                Listing.of("templates", TemplateViews.LINES, session.read(tx -> new Templates(tx).list())),
                Text.of("There are no templates. To make some to begin with: kith template init"));
        return ExitCode.DONE;
    }
}
