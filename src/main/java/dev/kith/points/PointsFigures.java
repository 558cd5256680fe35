package dev.kith.points;

import dev.kith.base.Text;
import dev.kith.db.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures of all customers in a purse. */
final class PointsFigures {
    /** Each entry with the kind of what it is or takes back. */
    private static final String MOVEMENTS = """
            WITH RECURSIVE root(id, kind) AS (
                SELECT e.id, e.kind FROM points_entry e WHERE e.reverses_id IS NULL
                UNION ALL SELECT e.id, root.kind FROM root JOIN points_entry e ON e.reverses_id = root.id)
            SELECT e.at, root.kind, e.points FROM points_entry e JOIN root ON root.id = e.id
            JOIN points_account a ON a.id = e.account_id
            WHERE a.programme_id = ? AND a.status = ? AND e.points <> 0
            """;

    /** Lots {@code l} of the purse with what is left of them, and what of that is held. */
    private static final String LEFT = """
            FROM (SELECT l.id, l.account_id, l.expires_on, l.debt, sum(p.points) AS points_left, sum(p.held) AS held
                FROM points_account a JOIN points_lot l ON l.account_id = a.id JOIN points_allocation p ON p.lot_id = l.id
                WHERE a.programme_id = ?1 AND a.status = ?2 GROUP BY l.id) l
            """;

    /** What is over and was not written down yet, and when the lot was last touched. */
    private static final String OVER = "SELECT l.expires_on, l.points_left - l.held AS points, ("
            + "SELECT max(e.at) FROM points_allocation p JOIN points_entry e ON e.id = p.entry_id WHERE p.lot_id = l.id) AS touched "
            + LEFT + " WHERE l.expires_on < ?3 AND l.points_left > l.held";

    private static final String OUTSTANDING =
            "SELECT iif(l.debt, 'debt', coalesce(substr(l.expires_on, 1, 7), 'never')) AS expires, sum(iif("
                    + "l.expires_on < ?3, l.held, l.points_left)) AS points, count(DISTINCT a.customer_id) AS customers "
                    + LEFT
                    + " JOIN points_account a ON a.id = l.account_id"
                    + " WHERE iif(l.expires_on < ?3, l.held, l.points_left) <> 0 GROUP BY 1 ORDER BY l.debt, expires";

    /** Of lots that are over, what they were given and what of it expired. */
    private static final String ENDED = """
            SELECT coalesce(sum(p.points) FILTER (WHERE p.points > 0 AND p.entry_id = l.entry_id), 0) AS given,
                coalesce(-sum(p.points) FILTER (WHERE e.kind = 'expiry'), 0) AS expired
            FROM points_account a JOIN points_lot l ON l.account_id = a.id AND l.expires_on < ?3
            JOIN points_allocation p ON p.lot_id = l.id JOIN points_entry e ON e.id = p.entry_id
            WHERE a.programme_id = ?1 AND a.status = ?2
            """;

    private final Tx tx;
    private final Purse purse;
    private final Book book;

    PointsFigures(Book book) {
        this.tx = book.tx();
        this.purse = book.purse();
        this.book = book;
    }

    /** What became of all points, month by month; points that are over count as expired, written down or not. */
    List<RollForward.Line> months() {
        RollForward all = new RollForward();
        try (var movements = tx.stream(
                MOVEMENTS,
                row -> {
                    all.add(month(row.instant("at")), EntryKind.of(row.text("kind")), row.number("points"));
                    return row;
                },
                purse.programme().id(),
                purse.status())) {
            movements.forEach(row -> {});
        }
        over().forEach(over -> all.add(month(over.at()), EntryKind.EXPIRY, -over.points()));
        return all.lines(month(book.now()));
    }

    private YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(book.zone()));
    }

    private LocalDate today() {
        return book.now().atZone(book.zone()).toLocalDate();
    }

    /** Points that end in a month, or on a day; never, or owed. */
    record Outstanding(String expires, long points, long customers) {}

    /** Points that are over since a time: the end of their last day, or when they came back after it. */
    private record Over(Instant at, long points) {}

    private List<Over> over() {
        return tx.list(
                OVER,
                row -> {
                    LocalDate last = LocalDate.parse(row.text("expires_on"));
                    Instant end = last.plusDays(1).atStartOfDay(book.zone()).toInstant();
                    Instant touched = row.instant("touched");
                    return new Over(touched.isAfter(end) ? touched : end, row.number("points"));
                },
                purse.programme().id(),
                purse.status(),
                today());
    }

    /** What customers have, by the month of its last day; points that are over only where they are held. */
    List<Outstanding> outstanding() {
        return tx.list(
                OUTSTANDING,
                row -> new Outstanding(row.text("expires"), row.number("points"), row.number("customers")),
                purse.programme().id(),
                purse.status(),
                today());
    }

    /** How many points the lots gave that are over, and how many of them expired. */
    record Ended(long given, long expired) {
        /** The points of so many that will expire by that share, rounded down; null where nothing is known. */
        @Nullable
        Long breakage(long points) {
            return given == 0 ? null : (long) ((double) points * expired / given);
        }

        String sentence() {
            return given == 0
                    ? Text.of("Breakage is not known: no lot is over yet.")
                    : String.format(
                            Locale.ROOT,
                            Text.of("Breakage: of %d points of lots that are over, %d expired unspent (%.1f %%)."),
                            given,
                            expired,
                            100.0 * expired / given);
        }
    }

    Ended ended() {
        Ended written = tx.find(
                        ENDED,
                        row -> new Ended(row.number("given"), row.number("expired")),
                        purse.programme().id(),
                        purse.status(),
                        today())
                .orElseThrow();
        long over = over().stream().mapToLong(Over::points).sum();
        return new Ended(written.given(), written.expired() + over);
    }
}
