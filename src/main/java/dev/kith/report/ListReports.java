package dev.kith.report;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.Entry;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith report list}. */
final class ListReports implements Command {
    private final List<Entry> reports;

    ListReports(List<Entry> reports) {
        this.reports = reports;
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .shows(ReportViews.REPORTS)
                .example("kith report list", "the reports, and what each shows")
                .example("kith report list --columns report --no-header", "their names alone");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.show(Listing.of("reports", ReportViews.REPORTS, reports));
        return ExitCode.DONE;
    }
}
