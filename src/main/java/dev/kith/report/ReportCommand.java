package dev.kith.report;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.customer.Queries;
import java.util.ArrayList;
import java.util.List;

/** {@code kith report}: one verb per report. */
public final class ReportCommand {
    private ReportCommand() {}

    /**
     * Its verbs.
     *
     * @param others reports that other features add
     */
    public static Group group(Queries queries, Entry... others) {
        List<Entry> reports = new ArrayList<>();
        reports.add(new Entry(
                "overview",
                "The whole house on one screen: people, sales, contacts, points, tags",
                () -> new ShowOverview(queries)));
        reports.add(
                new Entry("contacts", "Contacts by channel, owner, outcome or hour", () -> new ShowContacts(queries)));
        reports.add(new Entry("team", "What each of us did: contacts, talk time, tasks", () -> new ShowTeam(queries)));
        reports.addAll(List.of(others));
        List<Entry> verbs = new ArrayList<>();
        verbs.add(new Entry("list", "List the reports there are", () -> new ListReports(reports)).alias("ls"));
        verbs.addAll(reports);
        return new Group(List.copyOf(verbs));
    }
}
