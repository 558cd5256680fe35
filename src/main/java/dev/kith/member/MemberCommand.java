package dev.kith.member;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.customer.Queries;

/** {@code kith member}: who takes part in a loyalty programme. */
public final class MemberCommand {
    private MemberCommand() {}

    /**
     * Its verbs.
     *
     * @param queries how queries for customers are understood
     */
    public static Group group(Queries queries) {
        return new Group(
                new Entry("enrol", "Make customers members", () -> new EnrolMembers(queries)),
                new Entry("leave", "End the membership of customers", () -> new LeaveProgramme(queries)),
                new Entry("list", "List members", () -> new ListMembers(queries)).alias("ls"));
    }
}
