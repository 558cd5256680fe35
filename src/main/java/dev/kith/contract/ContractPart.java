package dev.kith.contract;

import dev.kith.cli.Session;
import dev.kith.customer.CustomerPart;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.query.Field;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.time.LocalDate;
import java.util.List;

/**
 * What contracts add to a customer: those that were not ended on the card and in queries, and their names to search.
 */
public final class ContractPart implements CustomerPart {
    private static final List<Field> FIELDS = List.of(
            standing(Field.word("contract", "the name of a contract that was not ended", "n.name")
                    .sample("Maintenance*")),
            standing(Field.date("contract-until", "the last day of a contract that was not ended", "n.ends_on")
                    .sample("today..+90d")),
            standing(Field.date("contract-notice", "the last day for notice to a contract", "n.notice_on")
                    .sample("today..+90d")),
            standing(Field.money("contract-value", "what a contract that was not ended is worth", "n.amount")));

    private static Field standing(Field field) {
        return field.among("contract n", "n.customer_id").only(Where.of("n.ended_on IS NULL"));
    }

    @Override
    public List<Section> sections(Tx tx, long customer, Session session) {
        LocalDate today = session.now().atZone(session.zone()).toLocalDate();
        Where where = Where.of("n.customer_id = ? AND (n.ended_on IS NULL OR n.ended_on >= ?)", customer, today);
        List<ContractViews.Line> lines = new Contracts(tx, session.currency())
                .list(where).stream()
                        .map(contract -> new ContractViews.Line(contract, today))
                        .toList();
        return List.of(new Section("contracts", "Contracts", Listing.of("contracts", ContractViews.ON_CARD, lines)));
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public void remove(Tx tx, long customer) {
        Contracts.removeOf(tx, customer);
    }

    @Override
    public void merge(Tx tx) {
        Contracts.merge(tx);
    }

    @Override
    public List<String> searchText() {
        return List.of("SELECT customer_id, concat_ws(' ', name, end_reason) AS text FROM contract");
    }
}
