package dev.kith.contract;

import dev.kith.base.Currency;
import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.base.Span;
import dev.kith.base.Text;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contracts of a database. */
final class Contracts {
    private static final String SELECT = """
            SELECT n.id, n.customer_id, c.name AS customer, n.name, n.starts_on, n.ends_on, n.amount, n.notice, n.renews,
                n.ended_on, n.end_reason
            FROM contract n JOIN customer c ON c.id = n.customer_id
            """;

    private static final String SAVE = """
            UPDATE contract SET name = ?, starts_on = ?, ends_on = ?, amount = ?, notice = ?, notice_on = ?, renews = ?,
                ended_on = ?, end_reason = ?
            WHERE id = ?
            """;

    private final Tx tx;
    private final Currency currency;

    Contracts(Tx tx, Currency currency) {
        this.tx = tx;
        this.currency = currency;
    }

    /** The contract with this id; throws KithException.NotFound where there is none. */
    Contract get(long id) {
        return tx.find(SELECT + " WHERE n.id = ?", this::contract, id)
                .orElseThrow(() -> new KithException.NotFound(
                        Text.of("There is no contract {0}.", id),
                        Text.of("See 'kith customer contract list --all' for those there are.")));
    }

    /** Those that fit, those that end first at the top, those without an end last. */
    List<Contract> list(Where where) {
        return tx.list(
                SELECT + " WHERE " + where.sql() + " ORDER BY coalesce(n.ended_on, n.ends_on) NULLS LAST, n.id",
                this::contract,
                where.parameterArray());
    }

    Contract add(long customer, Terms terms, Instant now) {
        long id = tx.insert(
                """
                INSERT INTO contract (customer_id, name, starts_on, ends_on, amount, notice, notice_on, renews, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                customer,
                terms.name(),
                terms.from(),
                terms.until(),
                minor(terms.value()),
                terms.notice() == null ? null : terms.notice().toString(),
                terms.noticeBy(),
                terms.renews(),
                now);
        return get(id);
    }

    void save(Contract contract) {
        Terms terms = contract.terms();
        tx.run(
                SAVE,
                terms.name(),
                terms.from(),
                terms.until(),
                minor(terms.value()),
                terms.notice() == null ? null : terms.notice().toString(),
                terms.noticeBy(),
                terms.renews(),
                contract.ended(),
                contract.reason(),
                contract.id());
    }

    static void removeOf(Tx tx, long customer) {
        tx.run("DELETE FROM contract WHERE customer_id = ?", customer);
    }

    /** Gives those of customers who are being merged to those who stay. */
    static void merge(Tx tx) {
        tx.run("""
                UPDATE contract SET customer_id = (SELECT into_id FROM merging_customer WHERE from_id = customer_id)
                WHERE customer_id IN (SELECT from_id FROM merging_customer)
                """);
    }

    private static @Nullable Long minor(@Nullable Money money) {
        return money == null ? null : money.minor();
    }

    private Contract contract(Row row) {
        Long amount = row.numberOrNull("amount");
        String notice = row.textOrNull("notice");
        Terms terms = new Terms(
                row.text("name"),
                LocalDate.parse(row.text("starts_on")),
                row.dateOrNull("ends_on"),
                amount == null ? null : new Money(amount, currency),
                notice == null ? null : Span.parse(notice),
                row.flag("renews"));
        return new Contract(
                row.number("id"),
                row.number("customer_id"),
                row.text("customer"),
                terms,
                row.dateOrNull("ended_on"),
                row.textOrNull("end_reason"));
    }
}
