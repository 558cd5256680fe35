package dev.kith.contract;

import dev.kith.view.Column;
import java.time.LocalDate;
import java.util.List;

/** What is shown of contracts. */
final class ContractViews {
    private static final Column<Line> ID =
            Column.key("contract", line -> line.contract().id());
    private static final Column<Line> NAME =
            Column.text("name", "Name", line -> line.contract().terms().name());
    private static final Column<Line> FROM =
            Column.day("from", "From", line -> line.contract().terms().from());
    private static final Column<Line> UNTIL =
            Column.day("until", "Until", line -> line.contract().terms().until());
    private static final Column<Line> NOTICE_BY =
            Column.day("notice_by", "Notice by", line -> line.contract().terms().noticeBy());
    private static final Column<Line> VALUE =
            Column.amount("value", "Value", line -> line.contract().terms().value());
    private static final Column<Line> RENEWS =
            Column.flag("renews", "Renews", line -> line.contract().terms().renews());
    private static final Column<Line> STATE =
            Column.word("state", "State", line -> line.contract().state(line.today()));

    static final List<Column<Line>> LINES = List.of(
            ID,
            Column.<Line>whole(
                            "customer_id",
                            "Customer id",
                            line -> line.contract().customer())
                    .wide(),
            Column.text("customer", "Customer", line -> line.contract().customerName()),
            NAME,
            FROM,
            UNTIL,
            NOTICE_BY,
            VALUE,
            RENEWS,
            STATE,
            Column.<Line>text(
                            "notice",
                            "Notice",
                            line -> line.contract().terms().notice() == null
                                    ? null
                                    : String.valueOf(line.contract().terms().notice()))
                    .wide(),
            Column.<Line>day("ended_on", "Ended", line -> line.contract().ended())
                    .wide(),
            Column.<Line>text("reason", "Reason", line -> line.contract().reason())
                    .wide());

    static final List<Column<Line>> ON_CARD = List.of(ID, NAME, FROM, UNTIL, NOTICE_BY, VALUE, STATE);

    private ContractViews() {}

    /** A contract on a day. */
    record Line(Contract contract, LocalDate today) {}
}
