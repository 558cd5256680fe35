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

/** {@code kith tag remove}. */
final class RemoveTag implements Command {
    private final Queries queries;

    RemoveTag(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(TagCommand.TAG, Selection.REFS)
                .with(Options.QUERY)
                .shows(TagViews.OUTCOME)
                .asksFirst()
                .describe("The tag itself stays, for others or for later.")
                .example("kith tag remove vip zoe@example.com", "one customer")
                .example("kith tag remove newsletter --query tag:newsletter --yes", "all who have it");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        String name = arguments.get(TagCommand.TAG);
        Selection selection = Selection.of(arguments, session, queries);
        long count = selection.count(session);
        session.confirmChange(count, Text.of("Take {0} off {1} customers?", name, count));
        Written<TagOutcome> written = session.change(tx -> {
            Tags tags = new Tags(tx);
            Tag tag = tags.get(name);
            Selected selected = Selected.of(selection, tx);
            return new TagOutcome(tag.name(), selected, tags.takeOffSelected(tag), 0);
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
            return selected.count() == 1
                    ? Text.of("{0} does not have the tag {1}.", selected.named(), tag)
                    : Text.of("None of the {0} customers has the tag {1}.", selected.count(), tag);
        }
        return outcome.unchanged() == 0
                ? Text.of("Took {0} off {1}.", tag, selected.named(outcome.changed()))
                : Text.of(
                        "Took {0} off {1} ({2} did not have it).",
                        tag, selected.named(outcome.changed()), outcome.unchanged());
    }
}
