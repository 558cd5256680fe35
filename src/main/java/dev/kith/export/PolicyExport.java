package dev.kith.export;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.view.Column;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How customers want to be contacted. */
final class PolicyExport implements ExportKind<PolicyExport.Wish> {
    private static final String SQL = """
            SELECT p.*, (SELECT group_concat(channel ORDER BY id) FROM contact_channel h WHERE h.customer_id = p.customer_id AND NOT h.wanted)
                    AS unwanted,
                (SELECT group_concat(channel ORDER BY id) FROM contact_channel h WHERE h.customer_id = p.customer_id AND h.wanted) AS wanted, %s
            FROM contact_policy p CROSS JOIN selected_customer s ON s.id = p.customer_id
            CROSS JOIN customer c ON c.id = s.id ORDER BY p.customer_id
            """.formatted(Whose.COLUMNS);

    private static final List<Column<Wish>> COLUMNS = List.of(
            Column.text("customer", "Customer", row -> row.whose().ref()),
            Column.text("customer_name", "Customer name", row -> row.whose().name()),
            Column.flag("do_not_contact", "Do not contact", Wish::never),
            Column.day("until", "Until", Wish::until),
            Column.words("unwanted", "Unwanted", Wish::unwanted),
            Column.words("wanted", "Wanted", Wish::wanted),
            Column.text("quiet_hours", "Quiet hours", Wish::quiet),
            Column.text("zone", "Time zone", Wish::zone));

    /** A contact policy. */
    record Wish(
            Whose whose,
            boolean never,
            @Nullable LocalDate until,
            List<String> unwanted,
            List<String> wanted,
            @Nullable String quiet,
            @Nullable String zone) {}

    @Override
    public String name() {
        return "policies";
    }

    @Override
    public String rows() {
        return Text.later("{0} policy rows");
    }

    @Override
    public Spec described(Spec spec) {
        return spec.describe("""
                        A row is the contact policy of a customer who has one. A customer is named by external id, or else by \
                        e-mail, handle or name, as 'kith import policies' finds them again.""")
                .example("kith export policies --output policies.csv", "all of them")
                .example("kith export policies --query do-not-contact:yes --format jsonl", "who wants no contact");
    }

    @Override
    public List<Column<Wish>> known() {
        return COLUMNS;
    }

    @Override
    public List<Column<Wish>> columns(Tx tx, boolean all) {
        return COLUMNS;
    }

    @Override
    public Stream<Wish> rows(Tx tx, Session session) {
        return tx.stream(
                SQL,
                row -> new Wish(
                        Whose.of(row),
                        row.flag("never"),
                        row.dateOrNull("until_on"),
                        words(row.textOrNull("unwanted")),
                        words(row.textOrNull("wanted")),
                        row.textOrNull("quiet"),
                        row.textOrNull("zone")));
    }

    private static List<String> words(@Nullable String channels) {
        return channels == null ? List.of() : List.of(channels.split(",", -1));
    }
}
