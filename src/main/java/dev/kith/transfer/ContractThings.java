package dev.kith.transfer;

import dev.kith.base.Dates;
import dev.kith.base.Moments;
import dev.kith.base.Money;
import dev.kith.base.Span;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.contract.Terms;
import dev.kith.db.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Contracts in a file. One that is there already, the same in all, is left alone. */
final class ContractThings implements RowImport.Things<ContractThings.Draft> {
    private static final List<String> SAME =
            List.of("name", "starts_on", "ends_on", "amount", "notice", "renews", "ended_on", "end_reason");
    private static final SameRows ROWS = new SameRows("contract", SAME, new SameRows.Further(List.of("notice_on")));

    /** A row: whose contract, what it says, whether it was ended by hand, and when it was noted, or null for now. */
    record Draft(
            long row,
            String customer,
            Terms terms,
            @Nullable LocalDate ended,
            @Nullable String reason,
            @Nullable Instant createdAt)
            implements StagedRows.Draft {
        @Override
        public @Nullable Object[] cells() {
            Money value = terms.value();
            Span notice = terms.notice();
            return new @Nullable Object[] {
                terms.name(),
                terms.from(),
                terms.until(),
                value == null ? null : value.minor(),
                notice == null ? null : notice.toString(),
                terms.renews(),
                ended,
                reason,
                terms.noticeBy(),
                createdAt
            };
        }
    }

    @Override
    public String name() {
        return "contracts";
    }

    @Override
    public Mapping mapping(List<String> header, Mapping.Given given) {
        return Mapping.of(header, Fields.ofContracts(), given)
                .needing(Text.of("a contract"), "customer", "name", "from");
    }

    @Override
    public Rows.Check<Draft> reader(Mapping mapping, Session session) {
        return row -> draft(row.number(), new RowCells(mapping, row.cells()), session);
    }

    @Override
    public List<String> columns() {
        return Stream.concat(SAME.stream(), Stream.of("notice_on", "noted_at")).toList();
    }

    @Override
    public void decide(Tx tx) {
        ROWS.decide(tx);
    }

    @Override
    public void write(Tx tx, Instant now) {
        ROWS.write(tx, now);
    }

    private static Draft draft(long number, RowCells cells, Session session) {
        String name = cells.needed("name");
        cells.needed("from");
        LocalDate from = cells.read("from", "invalid_date", Dates::parse);
        LocalDate until = cells.read("until", "invalid_date", Dates::parse);
        Money value = cells.read("value", text -> Money.parse(text, session.currency()));
        Span notice = cells.read("notice", Span::parse);
        boolean renews = Boolean.TRUE.equals(cells.flag("renews"));
        LocalDate ended = cells.read("ended-on", "invalid_date", Dates::parse);
        String reason = cells.text("reason");
        if (from == null || (ended != null && ended.isBefore(from)) || (ended == null && reason != null)) {
            throw new RejectedRow(
                    "invalid_end",
                    ended == null
                            ? Text.of("A contract that was not ended has no reason for it.")
                            : Text.of("It ended before it began."));
        }
        Moments moments = session.moments();
        return new Draft(
                number,
                cells.needed("customer"),
                RowCells.checked("invalid_contract", () -> new Terms(name, from, until, value, notice, renews)),
                ended,
                reason,
                cells.read("created-at", "invalid_date", moments::parseStart));
    }
}
