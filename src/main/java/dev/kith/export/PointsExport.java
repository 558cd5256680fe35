package dev.kith.export;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.export.PointsRows.Lot;
import dev.kith.view.Column;
import java.util.List;
import java.util.stream.Stream;

/** The points that customers have, a lot each. */
final class PointsExport implements ExportKind<Lot> {
    private static final List<Column<Lot>> COLUMNS = List.of(
            Column.text("customer", "Customer", row -> row.whose().ref()),
            Column.text("customer_name", "Customer name", row -> row.whose().name()),
            Column.whole("points", "Points", Lot::points),
            Column.moment("earned_at", "Earned", Lot::earnedAt),
            Column.moment("available_at", "Available", Lot::availableAt),
            Column.day("expires_on", "Expires", Lot::expiresOn),
            Column.text("source", "Source", Lot::source),
            Column.text("reason", "Reason", Lot::reason),
            Column.text("ref", "Ref", Lot::ref));

    @Override
    public String name() {
        return "points";
    }

    @Override
    public String rows() {
        return Text.later("{0} lots");
    }

    @Override
    public Spec described(Spec spec) {
        return spec.describe("""
                        A row is a lot: points that came together, as many as are left of them. Lots that are spent or have expired are \
                        left out. They can be imported elsewhere as opening balances. A customer is named by external id, or else by \
                        e-mail, handle or name, as 'kith import points' finds them again.""")
                .example("kith export points --output points-2026.csv", "what everybody has")
                .example("kith export points S-1001 --json", "what one customer has");
    }

    @Override
    public List<Column<Lot>> known() {
        return COLUMNS;
    }

    @Override
    public List<Column<Lot>> columns(Tx tx, boolean all) {
        return COLUMNS;
    }

    @Override
    public Stream<Lot> rows(Tx tx, Session session) {
        return new PointsRows(tx).stream(session.now().atZone(session.zone()).toLocalDate());
    }
}
