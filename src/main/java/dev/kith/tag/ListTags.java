package dev.kith.tag;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;

/** {@code kith tag list}. */
final class ListTags implements Command {

    @Override
    public Spec spec() {
        return Spec.reading()
                .shows(TagViews.LINES)
                .describe("Archived customers are not counted.")
                .example("kith tag list", "all tags")
                .example("kith tag list --sort customers:desc --limit 10", "the ten that most customers have");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.show(
                Listing.of("tags", TagViews.LINES, session.read(tx -> new Tags(tx).list())),
                Text.of("There are no tags. To put one on a customer: kith tag add TAG REF"));
        return ExitCode.DONE;
    }
}
