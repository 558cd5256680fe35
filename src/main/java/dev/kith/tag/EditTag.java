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
import dev.kith.view.Tint;
import java.util.List;

/** {@code kith tag edit}. */
final class EditTag implements Command {
    private static final Option<String> COLOUR =
            Option.choice("--colour", "its color on a terminal: " + String.join(", ", Tint.words()), Tint.words());
    private static final Option<String> GROUP = Option.text("--group", "GROUP", "the group it belongs to");
    private static final List<Option<?>> OPTIONS = List.of(Options.DESCRIPTION, COLOUR, GROUP, Options.CLEAR);

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(TagCommand.TAG)
                .with(OPTIONS)
                .shows(TagViews.LINES)
                .describe("""
                        Only what is given changes; --clear description, --clear colour and --clear group empty it. A \
                        tag is in one group at the most. Another name: 'kith tag rename'.""")
                .example("kith tag edit vip --description 'invited to the summer party' --colour green", "two things")
                .example("kith tag edit vip --clear colour", "without a color");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        if (OPTIONS.stream().noneMatch(arguments::has)) {
            throw new KithException.Usage(
                    Text.of("There is nothing to change."), Text.of("See 'kith tag edit --help'."));
        }
        Written<Tag> written = session.change(tx -> edited(arguments, tx));
        Tag tag = written.value();
        session.showChanged(Card.of(tag, TagViews.LINES));
        String name = Printable.line(tag.name());
        session.did(
                written.operation().isPresent() || session.isDryRun()
                        ? Text.of("Changed the tag {0}.", name)
                        : Text.of("Nothing to change: {0} is so already.", name),
                written);
        return ExitCode.DONE;
    }

    private static Tag edited(Arguments arguments, Tx tx) {
        Tags tags = new Tags(tx);
        TagGroups groups = new TagGroups(tx);
        Tag tag = tags.get(arguments.get(TagCommand.TAG));
        Changes changes = new Changes(arguments);
        String description = changes.text(Options.DESCRIPTION, tag.description());
        String color = changes.value(COLOUR, tag.colorWord());
        String group = changes.text(GROUP, tag.group());
        changes.refuseUnknown(List.of("description", "colour", "group"));
        Tint tint = color == null ? null : Tint.of(color).orElseThrow();
        tags.save(new Tag(tag.id(), tag.name(), description, tint, null, false, 0));
        groups.put(tag, group == null ? null : groups.get(group));
        TagGroups.refuseContradictions(tx);
        return tags.counted(tag.id());
    }
}
