package dev.kith.tag;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerTargets;
import dev.kith.db.Written;
import dev.kith.view.Card;

/** {@code kith tag remove}. */
final class RemoveTag implements Command {

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(TagCommand.TAG, CustomerTargets.REFS)
                .shows(TagViews.OUTCOME)
                .asksFirst()
                .describe("The tag itself stays, for others or for later.")
                .example("kith tag remove vip zoe@example.com", "one customer")
                .example("kith customer list --format ids | kith tag remove newsletter - --yes", "everybody");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Tag tag = session.read(tx -> new Tags(tx).get(arguments.get(TagCommand.TAG)));
        CustomerTargets targets =
                CustomerTargets.confirmed(arguments, session, "Take " + tag.name().replace("%", "%%") + " off %s?");
        Written<TagViews.Outcome> written = session.change(tx -> {
            int changed = new Tags(tx).take(tag, targets.ids());
            return new TagViews.Outcome(tag.name(), changed, targets.customers().size() - changed);
        });
        session.showChanged(Card.of(written.value(), TagViews.OUTCOME));
        session.did(sentence(written.value(), targets), written);
        return ExitCode.DONE;
    }

    private static String sentence(TagViews.Outcome outcome, CustomerTargets targets) {
        if (outcome.changed() == 0) {
            return targets.customers().size() == 1
                    ? targets.named(1) + " is not tagged " + outcome.tag() + "."
                    : "None of the " + outcome.unchanged() + " had " + outcome.tag() + ".";
        }
        String without = outcome.unchanged() == 0 ? "" : " (" + outcome.unchanged() + " did not have it)";
        return "Took " + outcome.tag() + " off " + targets.named(outcome.changed()) + without + ".";
    }
}
