package dev.kith.tier;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.customer.Queries;

/** {@code kith points tier}: what loyal customers reach. */
public final class TierCommand {
    private TierCommand() {}

    /**
     * Its verbs.
     *
     * @param queries how queries for customers are understood
     */
    public static Group group(Queries queries) {
        return new Group(
                new Entry("init", "Make the tiers regular, silver, gold and diamond", InitTiers::new),
                new Entry("define", "Define a further tier", DefineTier::new),
                new Entry("list", "List tiers, and how many have them", ListTiers::new).alias("ls"),
                new Entry("show", "Show a tier, and who reached it last", ShowTier::new),
                new Entry("edit", "Change a tier", EditTier::new),
                new Entry("drop", "Drop a tier that nobody has", DropTier::new),
                new Entry("scheme", "Show or change how tiers are reached and lost", ChangeScheme::new),
                new Entry("run", "Raise and lower tiers as it is due", RunTiers::new),
                new Entry(
                        "falling",
                        "List who is about to lose a tier, and what is missing",
                        () -> new ListFalling(queries)),
                new Entry("grant", "Give a tier by hand, until a day", GrantTier::new),
                new Entry("revoke", "Take a tier back that was given by hand", RevokeTier::new),
                new Entry("history", "Show which tiers a customer had, and why", ShowTierHistory::new));
    }
}
