package dev.kith.tag;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;

/** {@code kith tag group drop}. */
final class DropGroup implements Command {

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(TagCommand.GROUP)
                .describe("The tags of the group stay, on customers too, and belong to no group.")
                .example("kith tag group drop interests", "no group any more")
                .example("kith tag group drop interests --dry-run", "what would happen");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Written<TagGroup> written = session.change(tx -> {
            TagGroups groups = new TagGroups(tx);
            TagGroup group = groups.get(arguments.get(TagCommand.GROUP));
            groups.drop(group);
            return group;
        });
        TagGroup group = written.value();
        int tags = group.tags().size();
        session.did(
                Text.of(
                        "Dropped the group {0}{1}",
                        Printable.line(group.name()),
                        tags == 0
                                ? "."
                                : tags == 1 ? Text.of("; its tag stays.") : Text.of("; its {0} tags stay.", tags)),
                written);
        return ExitCode.DONE;
    }
}
