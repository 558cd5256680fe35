package dev.kith.report;

import dev.kith.base.Currency;
import dev.kith.base.Money;
import dev.kith.customer.Scope;
import dev.kith.db.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The figures that reports are made of, counted in the tables of all features. */
final class Figures {
    private static final String PEOPLE = """
            SELECT count(*) FILTER (WHERE kind = 'person' AND archived_at IS NULL) AS persons,
                count(*) FILTER (WHERE kind = 'organisation' AND archived_at IS NULL) AS organisations,
                count(*) FILTER (WHERE archived_at IS NOT NULL) AS archived,
                count(*) FILTER (WHERE archived_at IS NULL AND created_at >= ?) AS recent
            FROM customer WHERE merged_into IS NULL AND %s
            """;

    private static final String NEW = """
            SELECT count(*) FROM customer
            WHERE merged_into IS NULL AND archived_at IS NULL AND created_at >= ? AND created_at < ? AND %s
            """;

    private static final String SALES = """
            SELECT count(*) FILTER (WHERE kind = 'order') AS orders, count(*) FILTER (WHERE kind = 'refund') AS refunds,
                coalesce(sum(total), 0) AS spend
            FROM customer_order WHERE ordered_at >= ? AND ordered_at < ? AND %s
            """;

    /** A contact with several customers is a row for each of them, and counts once; a note is none. */
    private static final String CONTACTS = """
            SELECT count(DISTINCT coalesce(together, -id)) AS contacts, count(DISTINCT customer_id) AS customers
            FROM interaction WHERE channel <> 'note' AND started_at >= ? AND started_at < ? AND %s
            """;

    private static final String CHANNELS = """
            SELECT channel AS name, count(DISTINCT coalesce(together, -id)) AS count
            FROM interaction WHERE channel <> 'note' AND started_at >= ? AND started_at < ? AND %s
            GROUP BY channel ORDER BY count DESC, name
            """;

    /** Points that can be spent now or later; a lot counts to the end of the day on which it expires. */
    private static final String POINTS = """
            SELECT sum(p.points) FROM points_allocation p JOIN points_lot l ON l.id = p.lot_id
            JOIN points_account a ON a.id = l.account_id
            WHERE a.status = 0 AND (l.expires_on IS NULL OR l.expires_on >= ?) AND %s
            """;

    private static final String TAGS = """
            SELECT t.name, count(*) AS count
            FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id JOIN customer c ON c.id = ct.customer_id
            WHERE c.merged_into IS NULL AND c.archived_at IS NULL AND %s
            GROUP BY t.id ORDER BY count DESC, t.name_key LIMIT ?
            """;

    private final Tx tx;
    private final Currency currency;
    private final Scope scope;

    /** @param scope whom they are about, ready */
    Figures(Tx tx, Currency currency, Scope scope) {
        this.tx = tx;
        this.currency = currency;
        this.scope = scope;
    }

    /** The customers, and how many of them came since then. */
    Overview.People people(Instant since) {
        return tx.find(
                        PEOPLE.formatted(scope.sql("id")),
                        row -> new Overview.People(
                                row.number("persons"),
                                row.number("organisations"),
                                row.number("archived"),
                                row.number("recent")),
                        since)
                .orElseThrow();
    }

    /** How many came in a time. */
    long newCustomers(Instant since, Instant until) {
        return tx.number(NEW.formatted(scope.sql("id")), since, until);
    }

    Overview.Sales sales(Instant since, Instant until) {
        return tx.find(
                        SALES.formatted(scope.sql("customer_id")),
                        row -> new Overview.Sales(
                                row.number("orders"), row.number("refunds"), new Money(row.number("spend"), currency)),
                        since,
                        until)
                .orElseThrow();
    }

    Overview.Contacts contacts(Instant since, Instant until) {
        return tx.find(
                        CONTACTS.formatted(scope.sql("customer_id")),
                        row -> new Overview.Contacts(row.number("contacts"), row.number("customers")),
                        since,
                        until)
                .orElseThrow();
    }

    /** Contacts by channel, most first. */
    List<Overview.Count> channels(Instant since, Instant until) {
        return tx.list(
                CHANNELS.formatted(scope.sql("customer_id")),
                row -> new Overview.Count(row.text("name"), row.number("count")),
                since,
                until);
    }

    /** The points that customers have on a day. */
    long points(LocalDate day) {
        return tx.number(POINTS.formatted(scope.sql("a.customer_id")), day);
    }

    /** The tags on most customers. */
    List<Overview.Count> tags(int most) {
        return tx.list(
                TAGS.formatted(scope.sql("c.id")),
                row -> new Overview.Count(row.text("name"), row.number("count")),
                most);
    }
}
