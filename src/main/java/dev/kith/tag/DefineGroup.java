package dev.kith.tag;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Live;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.util.List;

/** {@code kith tag group define}. */
final class DefineGroup implements Command {
    private static final Parameter<String> NAME = Parameter.text("NAME", "its name");
    private static final Parameter<String> TAGS = Parameter.text(
                    "TAG", "the tags in it; those that are not there are made")
            .completing(Live.TAG)
            .any();

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(NAME, TAGS)
                .with(TagCommand.EXCLUSIVE, Options.DESCRIPTION)
                .shows(TagViews.GROUPS)
                .describe("""
                        A customer has one tag of an exclusive group at the most: to put one on, in whatever way, takes \
                        the others off. Where somebody has several already, nothing is made. Tags go into a group and \
                        out of it with 'kith tag edit TAG --group GROUP' and '--clear group'.""")
                .example("kith tag group define level bronze silver gold --exclusive", "one of three")
                .example(
                        "kith tag group define fairs 'autumn fair' --description 'where we met'", "any number of them");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        String name = TagGroup.checkedName(arguments.get(NAME));
        List<String> tags = arguments.all(TAGS).stream().map(Tag::checkedName).toList();
        Written<TagGroup> written = session.write(tx -> {
            TagGroups groups = new TagGroups(tx);
            TagGroup group = groups.add(
                    name, arguments.orNull(Options.DESCRIPTION), arguments.has(TagCommand.EXCLUSIVE), session.now());
            tags.forEach(tag -> groups.put(new Tags(tx).getOrAdd(tag, session.now()), group));
            TagGroups.refuseContradictions(tx);
            return groups.get(name);
        });
        TagGroup group = written.value();
        session.showChanged(Card.of(group, TagViews.GROUPS));
        session.did(sentence(group), written);
        return ExitCode.DONE;
    }

    private static String sentence(TagGroup group) {
        String name = Printable.line(group.name());
        if (group.tags().isEmpty()) {
            return Text.of(group.exclusive() ? "Made the exclusive group {0}." : "Made the group {0}.", name);
        }
        return Text.of(
                group.exclusive() ? "Made the exclusive group {0}: {1}." : "Made the group {0}: {1}.",
                name,
                Printable.line(Text.list(group.tags())));
    }
}
