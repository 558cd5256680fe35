package dev.kith.points;

import dev.kith.base.Text;
import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.cli.Spec.Example;
import dev.kith.customer.Queries;
import java.util.ArrayList;
import java.util.List;

/** {@code kith points}: points given, and what becomes of them. */
public final class PointsCommand {
    private PointsCommand() {}

    /** Its verbs; the ones that read and write files are given. */
    public static Group group(Queries queries, Entry... more) {
        List<Entry> entries = new ArrayList<>(List.of(
                new Entry("award", "Give points to customers", () -> new AwardPoints(queries)),
                new Entry("redeem", "Spend points of a customer", PointsCommand::redeem),
                new Entry("adjust", "Correct what a customer has", PointsCommand::adjust),
                new Entry("transfer", "Send points to another customer", PointsCommand::transfer),
                new Entry("hold", "Reserve points, to be spent later or freed", PointsCommand::hold),
                new Entry("capture", "Spend what a hold reserved", PointsCommand::capture),
                new Entry("release", "Free what a hold reserved", PointsCommand::release),
                new Entry("reverse", "Take an entry back", PointsCommand::reverse),
                new Entry("expire", "Write down what is over", ExpirePoints::new),
                new Entry("balance", "Show what customers have", ShowBalance::new),
                new Entry("statement", "Show what moved a customer's points", ShowStatement::new),
                new Entry("verify", "Recompute the ledger and say what differs", VerifyPoints::new)));
        entries.addAll(List.of(more));
        return new Group(entries);
    }

    private static MoveCommand redeem() {
        return new MoveCommand(
                PointsVerb.REDEEM,
                Text.of("""
                The lots that expire first pay first, then the oldest; those that never expire pay last. Where there is not enough, nothing is spent, and the exit code is 4; a programme with a debt limit lets a customer owe the rest, which the next points pay.

                With --ref the same redemption happens once: the same again says what was done, and ends with 0. With --at, the points that were valid then and are left pay."""),
                new Example(
                        "kith points redeem S-1001 20 --reason mug --ref till-4711", "once, however often it is run"),
                new Example("kith points redeem S-1001 20 --at 'yesterday 17:30'", "what was spent yesterday"));
    }

    private static MoveCommand adjust() {
        return new MoveCommand(
                PointsVerb.ADJUST,
                Text.of(
                        "More points are a lot of their own, on the terms of an award; fewer are taken as by a redemption. A correction"
                                + " needs a reason."),
                new Example("kith points adjust S-1001 --change 30 --reason 'a receipt was missing'", "more"),
                new Example("kith points adjust S-1001 --change -5 --reason 'counted twice'", "fewer"));
    }

    private static MoveCommand transfer() {
        return new MoveCommand(
                PointsVerb.TRANSFER,
                Text.of(
                        "The lots that expire first go first, and keep the day on which they were earned, and their last day. To take a"
                                + " transfer back, reverse the entry that sent it."),
                new Example("kith points transfer S-1001 S-1002 25 --reason family", "from one to the other"),
                new Example("kith points transfer S-1001 S-1002 25 --dry-run", "what would be sent"));
    }

    private static MoveCommand hold() {
        return new MoveCommand(
                PointsVerb.HOLD,
                Text.of(
                        "Points that are held can't be spent otherwise and do not expire, until the hold is captured or released by the"
                                + " number of its entry."),
                new Example("kith points hold S-1001 40 --ref basket-88", "reserve them while a payment goes on"),
                new Example(
                        "kith points hold S-1001 40 --format ids", "and print the number of the entry, for a script"));
    }

    private static MoveCommand capture() {
        return new MoveCommand(
                PointsVerb.CAPTURE,
                Text.of(
                        "A hold is settled once: where fewer points are captured than it reserved, the rest is free again."),
                new Example("kith points capture 4 30", "spend 30 of what entry 4 holds"),
                new Example("kith points capture 4 --ref paid-88", "spend all of it, once"));
    }

    private static MoveCommand release() {
        return new MoveCommand(
                PointsVerb.RELEASE,
                Text.of("Points whose last day passed while they were held are over."),
                new Example("kith points release 4", "free what entry 4 holds"),
                new Example("kith points release 4 --reason 'payment failed'", "and say why"));
    }

    private static MoveCommand reverse() {
        return new MoveCommand(
                PointsVerb.REVERSE,
                Text.of("""
                What was spent goes back to the lots that paid, with their last days; points whose last day has passed stay dead, unless --extend gives them another one. What was given is taken from its own lot; what is spent of it is taken from the customer's other lots or is owed, as the programme has it, and the exit code is 4 where it can't be had. Nothing is deleted: a reversal is an entry of its own."""),
                new Example("kith points reverse 3 --reason 'order returned'", "take entry 3 back"),
                new Example(
                        "kith points reverse 3 --extend 2027-06-30", "and let what had expired be spent until then"));
    }
}
