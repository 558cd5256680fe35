package dev.kith.tag;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.customer.Selected;
import dev.kith.customer.Selection;
import dev.kith.db.Written;
import dev.kith.view.Card;

/** {@code kith tag add}. */
final class AddTag implements Command {
    private final Queries queries;

    AddTag(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(TagCommand.TAG, Selection.REFS)
                .with(Options.QUERY)
                .shows(TagViews.OUTCOME)
                .asksFirst()
                .describe("""
                        A tag is made when it is first put on someone. VIP and vip are the same tag. A tag of an \
                        exclusive group takes the others of the group off.""")
                .example("kith tag add vip zoe@example.com 2", "one customer by e-mail, one by number")
                .example("kith tag add local --query city:Leeds --yes", "those who fit a query")
                .example("kith customer list --format ids | kith tag add newsletter - --yes", "those on stdin");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        String name = Tag.checkedName(arguments.get(TagCommand.TAG));
        Selection selection = Selection.of(arguments, session, queries);
        long count = selection.count(session);
        session.confirmChange(count, Text.of("Tag {0} customers {1}?", count, name));
        Written<TagOutcome> written = session.change(tx -> {
            Selected selected = Selected.of(selection, tx);
            Tags tags = new Tags(tx);
            if (selected.count() == 0) {
                return new TagOutcome(name, selected, 0, 0);
            }
            Tag tag = tags.getOrAdd(name, session.now());
            Tagging.Outcome outcome = tags.putOnSelected(tag);
            return new TagOutcome(tag.name(), selected, outcome.put(), outcome.tookOff());
        });
        session.showChanged(Card.of(written.value(), TagViews.OUTCOME));
        session.did(sentence(written.value()), written);
        return ExitCode.DONE;
    }

    private static String sentence(TagOutcome outcome) {
        Selected selected = outcome.selected();
        String tag = Printable.line(outcome.tag());
        if (selected.count() == 0) {
            return Text.of("No customers match.");
        }
        if (outcome.changed() == 0) {
            return Text.of(
                    selected.count() == 1 ? "{0} has the tag {1} already." : "{0} have the tag {1} already.",
                    selected.named(),
                    tag);
        }
        String already = outcome.unchanged() == 0 ? "" : Text.of(" ({0} had it already)", outcome.unchanged());
        String others = outcome.tookOff() == 0 ? "" : Text.of(" Took others of its group off {0}.", outcome.tookOff());
        return Text.of("Tagged {0} {1}{2}.{3}", selected.named(outcome.changed()), tag, already, others);
    }
}
