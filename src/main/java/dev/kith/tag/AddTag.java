package dev.kith.tag;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerTargets;
import dev.kith.db.Written;
import dev.kith.view.Card;

/** {@code kith tag add}. */
final class AddTag implements Command {

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(TagCommand.TAG, CustomerTargets.REFS)
                .shows(TagViews.OUTCOME)
                .asksFirst()
                .describe("A tag is made when it is first put on someone. VIP and vip are the same tag.")
                .example("kith tag add vip zoe@example.com 2", "one customer by e-mail, one by number")
                .example("kith customer list --format ids | kith tag add newsletter - --yes", "everybody");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        String name = Tag.checkedName(arguments.get(TagCommand.TAG));
        CustomerTargets targets = CustomerTargets.confirmed(arguments, session, "Tag %s " + name.replace("%", "%%") + "?");
        Written<TagViews.Outcome> written = session.change(tx -> {
            Tags tags = new Tags(tx);
            Tag tag = tags.getOrAdd(name, session.now());
            int changed = tags.put(tag, targets.ids());
            return new TagViews.Outcome(tag.name(), changed, targets.customers().size() - changed);
        });
        session.showChanged(Card.of(written.value(), TagViews.OUTCOME));
        session.did(sentence(written.value(), targets), written);
        return ExitCode.DONE;
    }

    private static String sentence(TagViews.Outcome outcome, CustomerTargets targets) {
        if (outcome.changed() == 0) {
            return targets.customers().size() == 1
                    ? targets.named(1) + " is tagged " + outcome.tag() + " already."
                    : "All " + outcome.unchanged() + " had " + outcome.tag() + " already.";
        }
        String already = outcome.unchanged() == 0 ? "" : " (" + outcome.unchanged() + " had it already)";
        return "Tagged " + targets.named(outcome.changed()) + " " + outcome.tag() + already + ".";
    }
}
