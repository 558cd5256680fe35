package dev.kith.duplicate;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerPart;
import dev.kith.customer.CustomerRef;
import dev.kith.db.Written;
import dev.kith.view.Listing;
import java.util.List;
import java.util.function.Supplier;

/** {@code kith customer merge}. */
public final class MergeCustomers implements Command {
    private static final Parameter<CustomerRef> REFS = CustomerRef.PARAMETER.some();
    private static final Option<String> PREFER =
            Option.choice("--prefer", "which of them stays: the first, oldest, newest or fullest", Preference.words());

    private final Supplier<List<CustomerPart>> parts;

    public MergeCustomers(Supplier<List<CustomerPart>> parts) {
        this.parts = parts;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(REFS)
                .with(PREFER)
                .asksFirst()
                .shows(MergedGroup.COLUMNS)
                .describe("""
                        The first one named stays, unless --prefer says otherwise. That one gets what it lacks and all \
                        e-mails, phones, handles, tags, orders, contacts and points; where both say different things, \
                        its own word stands and the other can be read in 'kith customer show'. Ids, external ids and \
                        names of the others go on finding it. With - it takes from standard input what 'kith customer \
                        duplicates' prints, or lines of two or more ids; pairs with one customer in common are one \
                        group, and who is merged already is passed over.""")
                .example("kith customer merge 2 3 --dry-run", "what would happen")
                .example(
                        "kith customer duplicates --threshold 0.99 --format csv | kith customer merge - --yes",
                        "all sure ones");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Preference preference = Preference.of(arguments.get(PREFER, Preference.FIRST.word()));
        MergeRequest request = arguments.isInput(REFS)
                ? MergeRequest.ofLines(session.inputLines())
                : MergeRequest.ofRefs(arguments.all(REFS));
        session.confirmChange(request.customers(), Text.of("Merge {0} customers?", request.customers()));
        Written<List<MergedGroup>> written =
                session.change(tx -> request.merge(new Merger(tx, preference, parts.get()), session));
        session.showChanged(Listing.of("merged", MergedGroup.COLUMNS, written.value()));
        session.did(MergeRequest.sentence(written.value()), written);
        return ExitCode.DONE;
    }
}
