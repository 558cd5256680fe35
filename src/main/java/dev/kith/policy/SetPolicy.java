package dev.kith.policy;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Match;
import dev.kith.customer.Queries;
import dev.kith.customer.Selection;
import dev.kith.db.Written;
import dev.kith.view.Listing;
import java.util.ArrayList;
import java.util.List;

/** {@code kith policy set}. */
final class SetPolicy implements Command {
    private final Queries queries;

    SetPolicy(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(Selection.REFS)
                .with(PolicyOptions.ALL)
                .with(Options.QUERY)
                .shows(PolicyLine.WISHES)
                .asksFirst()
                .describe("""
                        What is not given stays as it is; --clear takes something back: --clear unwanted=call, --clear \
                        do-not-contact. An outgoing contact past it is logged with a warning; a task of a kind that is a \
                        contact (callback, or a channel) is refused without --force.""")
                .example(
                        "kith policy set zoe@example.com --do-not-contact --until 2027-01-31", "not at all for a while")
                .example(
                        "kith policy set zoe@example.com --unwanted call,sms --wanted email --quiet-hours 20:00-09:00 --zone Europe/London",
                        "by e-mail, and not in the evening of London")
                .example("kith policy set zoe@example.com --clear do-not-contact", "they can be contacted again");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        PolicyOptions.check(arguments);
        Selection selection = Selection.of(arguments, session, queries);
        long count = selection.count(session);
        session.confirmChange(count, Text.of("Set the contact policy of {0} customers?", count));
        Written<List<PolicyLine>> written = session.change(tx -> {
            ContactPolicies policies = new ContactPolicies(tx);
            List<PolicyLine> lines = new ArrayList<>();
            for (Match customer : selection.matches(tx)) {
                policies.save(customer.id(), PolicyOptions.over(policies.wishes(customer.id()), arguments, session));
                lines.add(new PolicyLine(customer.id(), customer.name(), policies.of(customer.id())));
            }
            return lines;
        });
        session.showChanged(Listing.of("policies", PolicyLine.WISHES, written.value()));
        session.did(sentence(written.value()), written);
        return ExitCode.DONE;
    }

    private static String sentence(List<PolicyLine> lines) {
        if (lines.size() != 1) {
            return lines.isEmpty()
                    ? Text.of("No customers match.")
                    : Text.of("Set the contact policy of {0} customers.", lines.size());
        }
        PolicyLine line = lines.getFirst();
        String wishes = line.policy().wishes().sentence();
        return Text.of("{0}: {1}.", line.name(), wishes == null ? Text.of("no contact policy") : wishes);
    }
}
