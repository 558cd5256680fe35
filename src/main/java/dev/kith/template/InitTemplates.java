package dev.kith.template;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith template init}. */
final class InitTemplates implements Command {

    @Override
    public Spec spec() {
        return Spec.changing()
                .shows(TemplateViews.LINES)
                .describe(
                        "For birthdays and holidays, in English and Chinese; those whose names are taken are left as they are.")
                .example("kith template init", "greetings to begin with")
                .example("kith template init --dry-run", "what would be made");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Written<List<Template>> written = session.write(tx -> {
            Templates templates = new Templates(tx);
            return Greetings.ALL.stream()
                    .filter(draft -> templates.find(draft.name()).isEmpty())
                    .map(draft -> templates.add(draft, session.now()))
                    .toList();
        });
        int made = written.value().size();
        session.showChanged(Listing.of("templates", TemplateViews.LINES, written.value()));
        session.did(
                made == 0
                        ? Text.of("All templates that come with kith are there already.")
                        : made == 1 ? Text.of("Made 1 template.") : Text.of("Made {0} templates.", made),
                written);
        return ExitCode.DONE;
    }
}
