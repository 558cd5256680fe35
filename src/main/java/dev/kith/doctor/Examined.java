package dev.kith.doctor;

import dev.kith.view.Column;
import java.util.List;

/** A check that was made, with what it found. */
record Examined(String check, HealthCheck.Finding finding) {
    static final List<Column<Examined>> COLUMNS = List.of(
            Column.word("check", "Check", Examined::check),
            Column.word(
                    "status", "Status", examined -> examined.finding().status().word()),
            Column.text("detail", "Detail", examined -> examined.finding().detail()));

    boolean isProblem() {
        return finding.status() == HealthCheck.Status.PROBLEM;
    }
}
