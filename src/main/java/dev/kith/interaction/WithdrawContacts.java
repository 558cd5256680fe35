package dev.kith.interaction;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Listing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** {@code kith log withdraw}. */
final class WithdrawContacts implements Command {
    private static final Parameter<Long> IDS = ContactOptions.ID.some();

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(IDS)
                .shows(InteractionViews.LINES)
                .asksFirst()
                .describe("""
                        A contact that is withdrawn is in no list, report or search any more; the journal keeps it, and an \
                        undo brings it back. Of a contact with several customers only the one that is named is withdrawn. \
                        What is to be done after it stays, and refers to no contact any more; answers to a script go with \
                        it. A lone - reads the numbers from stdin.""")
                .example("kith log withdraw 1", "one that was logged by mistake")
                .example(
                        "kith log list zoe@example.com --format ids | kith log withdraw - --yes",
                        "all with one customer");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<Long> ids = List.copyOf(new LinkedHashSet<>(arguments.all(IDS)));
        session.confirmChange(ids.size(), Text.of("Withdraw {0} contacts?", ids.size()));
        Written<List<Interaction>> written = session.change(tx -> {
            Interactions interactions = new Interactions(tx);
            List<Interaction> withdrawn = new ArrayList<>();
            for (long id : ids) {
                withdrawn.add(interactions.get(id));
                interactions.withdraw(id);
            }
            return withdrawn;
        });
        session.showChanged(Listing.of("contacts", InteractionViews.LINES, written.value()));
        session.did(sentence(written.value()), written);
        return ExitCode.DONE;
    }

    private static String sentence(List<Interaction> withdrawn) {
        if (withdrawn.size() != 1) {
            return withdrawn.isEmpty()
                    ? Text.of("No contacts were named.")
                    : Text.of("Withdrew {0} contacts.", withdrawn.size());
        }
        Interaction one = withdrawn.getFirst();
        Contact contact = one.contact();
        return Text.of(
                "Withdrew contact {0}, {1}.", one.id(), contact.channel().phraseWith(one.name(), contact.direction()));
    }
}
