package dev.kith.programme;

import dev.kith.base.Currency;
import dev.kith.base.Money;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.view.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of programmes. */
final class ProgrammeViews {
    static final List<Column<Line>> LINES = List.of(
            Column.<Line>key("programme", line -> line.programme().id()).wide(),
            Column.text("name", "Name", line -> line.programme().name()),
            Column.<Line>text(
                            "description",
                            "Description",
                            line -> line.programme().description())
                    .wide(),
            Column.text("worth", "Worth", Line::rate),
            Column.<Line>word(
                            "rounding",
                            "Rounding",
                            line -> line.programme().rounding().word())
                    .wide(),
            Column.word("expires", "Expires", line -> line.programme().expiry().text()),
            Column.<Line>word(
                            "shortfall",
                            "Shortfall",
                            line -> line.programme().shortfall().word())
                    .wide(),
            Column.<Line>whole(
                            "debt_limit", "Debt limit", line -> line.programme().debtLimit())
                    .wide(),
            Column.flag("members_only", "Members only", line -> line.programme().membersOnly()),
            Column.whole("members", "Members", line -> line.figures().members()),
            Column.whole("outstanding", "Outstanding", line -> line.figures().outstanding()),
            Column.amount("value", "Value", Line::value));

    private ProgrammeViews() {}

    /** A programme, and what became of it until today. */
    record Line(Programme programme, Programmes.Figures figures, Currency currency) {
        static Line of(Tx tx, Programme programme, Session session) {
            return new Line(
                    programme,
                    new Programmes(tx)
                            .figures(
                                    programme,
                                    session.now().atZone(session.zone()).toLocalDate()),
                    session.currency());
        }

        /** {@code 100=1.00}. */
        @Nullable
        String rate() {
            Worth worth = programme.worth();
            return worth == null ? null : worth.points() + "=" + new Money(worth.value(), currency).decimal();
        }

        /** What the points that are to be spent are worth. */
        @Nullable
        Money value() {
            Long minor = programme.worthOf(figures.outstanding());
            return minor == null ? null : new Money(minor, currency);
        }
    }
}
