package dev.kith.customer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code kith customer archive} and {@code kith customer restore}. */
final class ArchiveCustomers implements Command {
    private final boolean away;

    /**
     * @param away whether customers are put away, or brought back
     */
    ArchiveCustomers(boolean away) {
        this.away = away;
    }

    @Override
    public Spec spec() {
        Spec spec = Spec.changing().takes(CustomerTargets.REFS).asksFirst();
        return away
                ? spec.describe(
                                """
                                An archived customer is out of lists, segments and reports, and still found by REF. \
                                All that is known stays.""")
                        .example("kith customer archive zoe@example.com", "out of the way")
                        .example("kith customer list --format ids | kith customer archive - --yes", "everybody")
                : spec.example("kith customer restore zoe@example.com", "back in the lists")
                        .example("kith customer restore 1 2 3", "three of them");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        CustomerTargets targets =
                CustomerTargets.confirmed(arguments, session, away ? "Archive %s?" : "Restore %s?");
        @Nullable Instant at = away ? session.now() : null;
        Written<Integer> written = session.change(tx -> new Customers(tx).archive(targets.ids(), at));
        session.did(sentence(targets, written.value()), written);
        return ExitCode.DONE;
    }

    private String sentence(CustomerTargets targets, int changed) {
        int others = targets.customers().size() - changed;
        if (changed == 0) {
            String all = targets.customers().size() == 1 ? targets.named(1) + " is" : "All " + others + " are";
            return all + (away ? " archived already." : " not archived.");
        }
        String already = others == 0 ? "" : away ? " (%d were already)".formatted(others) : " (%d were not archived)".formatted(others);
        return (away ? "Archived " : "Restored ") + targets.named(changed) + already + ".";
    }
}
