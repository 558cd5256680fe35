package dev.kith.contract;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Concerned;
import dev.kith.customer.Queries;
import dev.kith.db.Where;
import dev.kith.view.Listing;
import java.time.LocalDate;
import java.util.List;

/** {@code kith customer contract list}. */
final class ListContracts implements Command {
    private static final Option<Boolean> ALL = Option.flag("--all", "also those that were ended");
    private static final Option<LocalDate> UNTIL = Option.of(
            "--until",
            "TIME",
            "only those that end by this day",
            (text, session) -> session.moments().date(text));

    private final Queries queries;

    ListContracts(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(Concerned.REF)
                .with(ALL, UNTIL, Options.QUERY)
                .shows(ContractViews.LINES)
                .describe("A contract is coming, running, expired (past its last day, and does not renew) or ended.")
                .example("kith customer contract list --until +90d", "those that end within ninety days")
                .example(
                        "kith customer contract list zoe@example.com --all --json", "all of a customer, for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Concerned concerned = Concerned.of(arguments, session, queries);
        LocalDate today = session.now().atZone(session.zone()).toLocalDate();
        Where standing = arguments.has(ALL) ? Where.ALL : Where.of("(n.ended_on IS NULL OR n.ended_on >= ?)", today);
        List<ContractViews.Line> lines = session.read(tx -> {
            Where where = standing.and(concerned.where("n.customer_id", tx))
                    .and(arguments
                            .find(UNTIL)
                            .map(day -> Where.of("coalesce(n.ended_on, n.ends_on) <= ?", day))
                            .orElse(Where.ALL));
            return new Contracts(tx, session.currency())
                    .list(where).stream()
                            .map(contract -> new ContractViews.Line(contract, today))
                            .toList();
        });
        boolean all = concerned.isAll() && !arguments.has(UNTIL);
        session.show(
                Listing.of("contracts", ContractViews.LINES, lines),
                all
                        ? Text.of(
                                "There are no contracts. To note one: kith customer contract add REF NAME --until DATE")
                        : Text.of("No contracts match."));
        return ExitCode.DONE;
    }
}
