package dev.kith.tag;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Live;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.util.ArrayList;
import java.util.List;

/** {@code kith tag merge}. */
final class MergeTags implements Command {
    private static final Parameter<String> TAGS = Parameter.text("TAG", "the tags that go, and last the one that stays")
            .completing(Live.TAG)
            .some();

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(TAGS)
                .shows(TagViews.LINES)
                .asksFirst()
                .describe("""
                        Who has one of the first tags gets the last one instead, and so do segments that put one of them \
                        on; the first tags are no more. The one that stays keeps its description, color and group.""")
                .example("kith tag merge autumn fairs vip", "two tags become a third")
                .example("kith tag merge fairs autumn --dry-run", "what would happen");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<String> names = arguments.each(TAGS);
        if (names.size() < 2) {
            throw new KithException.Usage(
                    Text.of("A tag is merged into another: name the one that stays last."),
                    Text.of("See 'kith tag merge --help'."));
        }
        long uses = session.read(tx -> new Tags(tx).uses(going(names, new Tags(tx))));
        session.confirmChange(
                uses, Text.of("Give {0} customers the tag {1} instead?", uses, Printable.line(names.getLast())));
        Written<Tag> written = session.change(tx -> {
            Tags tags = new Tags(tx);
            Tag into = tags.get(names.getLast());
            going(names, tags).forEach(from -> tags.mergeInto(from, into));
            return tags.counted(into.id());
        });
        Tag stays = written.value();
        session.showChanged(Card.of(stays, TagViews.LINES));
        String gone = Printable.line(String.join(", ", names.subList(0, names.size() - 1)));
        String into = Printable.line(stays.name());
        session.did(Text.of("Merged {0} into {1}. Customers with it: {2}.", gone, into, stays.customers()), written);
        return ExitCode.DONE;
    }

    private static List<Tag> going(List<String> names, Tags tags) {
        Tag into = tags.get(names.getLast());
        List<Tag> going = new ArrayList<>();
        for (String name : names.subList(0, names.size() - 1)) {
            Tag tag = tags.get(name);
            if (tag.id() == into.id()) {
                throw new KithException.Invalid(
                        Text.of("The tag {0} can't be merged into itself.", Printable.line(into.name())));
            }
            if (going.stream().noneMatch(other -> other.id() == tag.id())) {
                going.add(tag);
            }
        }
        return going;
    }
}
