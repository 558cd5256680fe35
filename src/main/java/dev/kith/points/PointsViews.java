package dev.kith.points;

import dev.kith.view.Column;
import java.util.List;

/** What is shown of points. */
final class PointsViews {
    /** An award, as it was given now or before. */
    static final List<Column<AwardResult>> AWARD = List.of(
            Column.whole("id", "Entry", result -> result.entry().id()),
            Column.whole(
                    "customer_id", "Customer id", result -> result.customer().id()),
            Column.text("customer", "Customer", result -> result.customer().name()),
            Column.whole("points", "Points", result -> result.entry().points()),
            Column.moment("at", "Earned", result -> result.entry().at()),
            Column.moment("available_at", "Available", result -> result.lot().availableAt()),
            Column.day("expires_on", "Expires", result -> result.lot().expiresOn()),
            Column.text("reason", "Reason", result -> result.entry().reason()),
            Column.text("ref", "Ref", result -> result.entry().ref()),
            Column.text("source", "Source", result -> result.lot().source()),
            Column.flag(
                    "replayed", "Replayed", result -> result.awarded().moved().replayed()),
            Column.flag(
                    "reversed", "Reversed", result -> result.awarded().moved().reversed()),
            Column.whole("balance", "Balance", result -> result.balance().total()));

    /** What a customer has; the id is the customer's. */
    static final List<Column<CustomerBalance>> BALANCES = List.of(
            Column.whole("id", "Id", CustomerBalance::id),
            Column.text("name", "Name", CustomerBalance::name),
            Column.whole("available", "Available", row -> row.balance().available()),
            Column.whole("pending", "Pending", row -> row.balance().pending()),
            Column.whole("held", "Held", row -> row.balance().held()),
            Column.whole(
                    "expiring",
                    "Expiring in " + Ledger.SOON_DAYS + " days",
                    row -> row.balance().expiring()),
            Column.<CustomerBalance>whole(
                            "expired", "Expired", row -> row.balance().expired())
                    .wide(),
            Column.whole("debt", "Debt", row -> row.balance().debt()),
            Column.whole("total", "Total", row -> row.balance().total()));

    /** A lot with what is left of it. */
    static final List<Column<Lot>> LOTS = List.of(
            Column.whole("id", "Lot", Lot::id),
            Column.whole("points", "Left", Lot::left),
            Column.<Lot>whole("held", "Held", lot -> lot.held() == 0 ? null : lot.held()),
            Column.moment("earned_at", "Earned", Lot::earnedAt),
            Column.moment("available_at", "Available", Lot::availableAt),
            Column.day("expires_on", "Expires", Lot::expiresOn),
            Column.text("source", "Source", Lot::source));

    /** A line of a statement; the id is the entry's. */
    static final List<Column<StatementLine>> STATEMENT = List.of(
            Column.whole("id", "Entry", StatementLine::id),
            Column.moment("at", "At", StatementLine::at),
            Column.word("kind", "Kind", StatementLine::kind),
            Column.whole("points", "Points", StatementLine::points),
            Column.whole("balance", "Balance", StatementLine::balance),
            Column.words("lots", "Lots", StatementLine::lots),
            Column.text("reason", "Reason", StatementLine::reason),
            Column.text("ref", "Ref", StatementLine::ref),
            Column.<StatementLine>whole("reverses_id", "Reverses", StatementLine::reversesId)
                    .wide());

    private PointsViews() {}
}
