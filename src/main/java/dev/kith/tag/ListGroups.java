package dev.kith.tag;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;

/** {@code kith tag group list}. */
final class ListGroups implements Command {

    @Override
    public Spec spec() {
        return Spec.reading()
                .shows(TagViews.GROUPS)
                .describe("A customer with several tags of a group is counted once, and one who was put away is not.")
                .example("kith tag group list", "all groups")
                .example("kith tag group list --json", "the same for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.show(
                Listing.of("groups", TagViews.GROUPS, session.read(tx -> new TagGroups(tx).list())),
                Text.of("There are no groups of tags. To make one: kith tag group define NAME TAG..."));
        return ExitCode.DONE;
    }
}
