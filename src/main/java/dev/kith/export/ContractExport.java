package dev.kith.export;

import dev.kith.base.Currency;
import dev.kith.base.Money;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.view.Column;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was agreed with customers. */
final class ContractExport implements ExportKind<ContractExport.Agreed> {
    private static final String SQL = """
            SELECT n.*, %s FROM contract n CROSS JOIN selected_customer s ON s.id = n.customer_id
            CROSS JOIN customer c ON c.id = s.id ORDER BY n.id
            """.formatted(Whose.COLUMNS);

    private static final List<Column<Agreed>> COLUMNS = List.of(
            Column.text("customer", "Customer", row -> row.whose().ref()),
            Column.text("customer_name", "Customer name", row -> row.whose().name()),
            Column.text("name", "Name", Agreed::name),
            Column.day("from", "From", Agreed::from),
            Column.day("until", "Until", Agreed::until),
            Column.amount("value", "Value", Agreed::value),
            Column.text("notice", "Notice", Agreed::notice),
            Column.flag("renews", "Renews", Agreed::renews),
            Column.day("ended_on", "Ended", Agreed::ended),
            Column.text("reason", "Reason", Agreed::reason),
            Column.moment("created_at", "Created", Agreed::createdAt));

    /** A contract. */
    record Agreed(
            Whose whose,
            String name,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Money value,
            @Nullable String notice,
            boolean renews,
            @Nullable LocalDate ended,
            @Nullable String reason,
            Instant createdAt) {}

    @Override
    public String name() {
        return "contracts";
    }

    @Override
    public String rows() {
        return Text.later("{0} contracts");
    }

    @Override
    public Spec described(Spec spec) {
        return spec.describe("""
                        A row is a contract, whatever has become of it, in the order in which they were noted. A customer is named by external id, or else by \
                        e-mail, handle or name, as 'kith import contracts' finds them again.""")
                .example("kith export contracts --output contracts.csv", "all of them")
                .example("kith export contracts --query owner:li --format jsonl", "those of some");
    }

    @Override
    public List<Column<Agreed>> known() {
        return COLUMNS;
    }

    @Override
    public List<Column<Agreed>> columns(Tx tx, boolean all) {
        return COLUMNS;
    }

    @Override
    public Stream<Agreed> rows(Tx tx, Session session) {
        return tx.stream(
                SQL,
                row -> new Agreed(
                        Whose.of(row),
                        row.text("name"),
                        LocalDate.parse(row.text("starts_on")),
                        row.dateOrNull("ends_on"),
                        money(row.numberOrNull("amount"), session.currency()),
                        row.textOrNull("notice"),
                        row.flag("renews"),
                        row.dateOrNull("ended_on"),
                        row.textOrNull("end_reason"),
                        row.instant("created_at")));
    }

    private static @Nullable Money money(@Nullable Long minor, Currency currency) {
        return minor == null ? null : new Money(minor, currency);
    }
}
