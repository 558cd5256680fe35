package dev.kith.doctor;

import dev.kith.base.Text;
import dev.kith.db.AuditChain;
import dev.kith.db.Health;
import dev.kith.db.Journal;
import dev.kith.db.Tx;
import java.util.List;
import java.util.function.Function;

/** Looks at what is in the file: its pages, its references, its journal, and what is derived from that. */
final class DataChecks {
    private static final int SHOWN = 3;

    private DataChecks() {}

    static List<HealthCheck> all() {
        return List.of(
                findings("pages", Text.of("all whole"), Health::pages),
                findings(Text.later("foreign keys"), Text.of("all lead somewhere"), Health::foreignKeys),
                findings("triggers", Text.of("as this version makes them"), Health::triggers),
                findings(Text.later("rows without an operation"), Text.of("none"), Health::strayRows),
                FileChecks.check("journal", (tx, session) -> journal(tx)),
                FileChecks.check(Text.later("search index"), (tx, session) -> searchIndex(tx)));
    }

    private static HealthCheck findings(String name, String well, Function<Tx, List<String>> look) {
        return FileChecks.check(name, (tx, session) -> finding(look.apply(tx), well));
    }

    private static HealthCheck.Finding finding(List<String> found, String well) {
        if (found.isEmpty()) {
            return HealthCheck.Finding.ok(well);
        }
        String more = found.size() > SHOWN ? Text.of(" And {0} more.", found.size() - SHOWN) : "";
        return HealthCheck.Finding.problem(String.join(" ", found.subList(0, Math.min(SHOWN, found.size()))) + more);
    }

    private static HealthCheck.Finding journal(Tx tx) {
        long operations = tx.number("SELECT count(*) FROM operation");
        return finding(
                AuditChain.verify(tx),
                Text.of(
                        operations == 1
                                ? "{0} operation, all as they were written"
                                : "{0} operations, all as they were written",
                        operations));
    }

    private static HealthCheck.Finding searchIndex(Tx tx) {
        long last = Journal.last(tx);
        long done = tx.number("SELECT operation_id FROM derived_state WHERE name GLOB 'search *'");
        if (done > last) {
            return HealthCheck.Finding.problem(
                    Text.of("It is ahead of the journal: it knows operation {0} of {1}.", done, last));
        }
        return HealthCheck.Finding.ok(
                done == last
                        ? Text.of("up to date")
                        : Text.of(
                                last - done == 1
                                        ? "{0} operation behind; the next search brings it up to date"
                                        : "{0} operations behind; the next search brings it up to date",
                                last - done));
    }
}
