package dev.kith.tag;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Changes;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.util.List;
import java.util.Objects;

/** {@code kith tag group edit}. */
final class EditGroup implements Command {
    private static final Option<String> NAME = Option.text("--name", "NAME", "the name from now on");
    private static final List<Option<?>> OPTIONS =
            List.of(NAME, Options.DESCRIPTION, TagCommand.EXCLUSIVE, Options.CLEAR);

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(TagCommand.GROUP)
                .with(OPTIONS)
                .shows(TagViews.GROUPS)
                .describe("Only what is given changes; --clear exclusive and --clear description take it away.")
                .example("kith tag group edit interests --clear exclusive", "any number of its tags from now on")
                .example("kith tag group edit interests --name 'likes' --description 'what they like'", "another name");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        if (OPTIONS.stream().noneMatch(arguments::has)) {
            throw new KithException.Usage(
                    Text.of("There is nothing to change."), Text.of("See 'kith tag group edit --help'."));
        }
        Written<TagGroup> written = session.change(tx -> edited(arguments, tx));
        TagGroup group = written.value();
        session.showChanged(Card.of(group, TagViews.GROUPS));
        String name = Printable.line(group.name());
        session.did(
                written.operation().isPresent() || session.isDryRun()
                        ? Text.of("Changed the group {0}.", name)
                        : Text.of("Nothing to change: {0} is so already.", name),
                written);
        return ExitCode.DONE;
    }

    private static TagGroup edited(Arguments arguments, Tx tx) {
        TagGroups groups = new TagGroups(tx);
        TagGroup before = groups.get(arguments.get(TagCommand.GROUP));
        Changes changes = new Changes(arguments);
        String name = TagGroup.checkedName(Objects.requireNonNull(changes.value(NAME, before.name())));
        String description = changes.text(Options.DESCRIPTION, before.description());
        Boolean exclusive = changes.value(TagCommand.EXCLUSIVE, before.exclusive());
        changes.refuseUnknown(List.of("description", "exclusive"));
        groups.save(new TagGroup(
                before.id(), name, description, Boolean.TRUE.equals(exclusive), before.tags(), before.customers()));
        TagGroups.refuseContradictions(tx);
        return groups.get(name);
    }
}
