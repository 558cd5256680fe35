package dev.kith.report;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import java.util.ArrayList;
import java.util.List;

/** {@code kith report}: one verb per report. */
public final class ReportCommand {
    private static final List<Entry> REPORTS = List.of(new Entry(
            "overview", "The whole house on one screen: people, sales, contacts, points, tags", ShowOverview::new));

    private ReportCommand() {}

    public static Group group() {
        List<Entry> verbs = new ArrayList<>();
        verbs.add(new Entry("list", "List the reports there are", () -> new ListReports(REPORTS)).alias("ls"));
        verbs.addAll(REPORTS);
        return new Group(List.copyOf(verbs));
    }
}
