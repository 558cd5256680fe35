package dev.kith.contract;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.customer.Queries;

/** {@code kith customer contract}: what was agreed, until when. */
public final class ContractCommand {
    private ContractCommand() {}

    /**
     * Its verbs.
     *
     * @param queries how queries for customers are understood
     */
    public static Group group(Queries queries) {
        return new Group(
                new Entry("add", "Note a contract with a customer", AddContract::new),
                new Entry("list", "List contracts, those that end first at the top", () -> new ListContracts(queries))
                        .alias("ls"),
                new Entry("edit", "Change a contract, or renew it", EditContract::new),
                new Entry("end", "Say that a contract ends", EndContract::new));
    }

    /** {@code 3, Maintenance with Acme Ltd}. */
    static String named(Contract contract) {
        return Text.of(
                "{0}, {1} with {2}",
                contract.id(), Printable.line(contract.terms().name()), Printable.line(contract.customerName()));
    }

    /** {@code , until 2027-12-31, notice by 2027-09-30}. */
    static String ends(Terms terms) {
        return (terms.until() == null ? Text.of(", without an end") : Text.of(", until {0}", terms.until()))
                + (terms.noticeBy() == null ? "" : Text.of(", notice by {0}", terms.noticeBy()));
    }
}
