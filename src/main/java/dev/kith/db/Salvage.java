package dev.kith.db;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Copies what can be read of a damaged file into a new one: table by table, every range of rows that SQLite can read,
 * and what it cannot read in halves, down to single rows. Indexes and what is derived are made anew.
 */
public final class Salvage {
    /** Tables and their rows that the others are made into again. */
    private static final String TABLES = """
            SELECT l.name, s.sql, (SELECT group_concat(name, ' ') FROM pragma_table_info(l.name)) AS columns
            FROM pragma_table_list l JOIN sqlite_schema s ON s.name = l.name
            WHERE l.schema = 'main' AND l.type = 'table' AND l.name NOT LIKE 'sqlite^_%' ESCAPE '^' ORDER BY s.rowid
            """;

    private static final String OTHERS = """
            SELECT s.name, s.sql FROM sqlite_schema s
            WHERE s.sql IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM pragma_table_list l WHERE l.name = s.name AND l.type IN ('table', 'shadow'))
            ORDER BY iif(s.type = 'index', 1, iif(s.type = 'table', 2, iif(s.type = 'view', 3, 4))), s.rowid
            """;

    /** They follow the journal by themselves when they are empty. */
    private static final List<String> DERIVED = List.of("customer_fact", "derived_state");

    /** How far ids may go in a table whose last id can't be read. */
    private static final long FAR = 1_000_000;

    /** In such a table, what can't be read is not looked at in smaller parts than this. */
    private static final long COARSE = 1000;

    private final Tx from;
    private final Tx to;
    private final List<Lost> lost = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private long rows;

    private Salvage(Tx from, Tx to) {
        this.from = from;
        this.to = to;
    }

    /** Ids of a table whose rows, as many of them as there were, can't be read. */
    public record Lost(String table, long first, long last) {}

    /**
     * What came of it.
     *
     * @param rows how many were copied
     * @param lost what could not be read
     * @param findings what is wrong in the new file: rows that refer to lost ones, and what could not be made anew
     */
    public record Result(long rows, List<Lost> lost, List<String> findings) {}

    private record Made(String name, String sql) {}

    private record Sequence(String table, long last) {}

    private record Table(String name, String sql, List<String> columns) {
        /** All rows between two ids, with that id as row_number. */
        String read() {
            return "SELECT rowid AS row_number, " + String.join(", ", columns) + " FROM \"" + name
                    + "\" WHERE rowid BETWEEN ? AND ? ORDER BY rowid";
        }

        String write() {
            return "INSERT INTO \"" + name + "\" (" + String.join(", ", columns) + ") VALUES (?"
                    + ", ?".repeat(columns.size() - 1) + ")";
        }
    }

    private record Line(long id, List<@Nullable String> values) {}

    /**
     * Fills a new file, which is empty yet.
     *
     * @throws KithException.Storage where not even the list of tables can be read
     */
    public static Result into(Path damaged, Path fresh) {
        try (Connection from = Db.connect(damaged, "rw", Db.PATIENCE);
                Connection to = Db.connect(fresh, "rw", Db.PATIENCE)) {
            Tx reading = new Tx(from);
            Tx writing = new Tx(to);
            Salvage salvage = new Salvage(reading, writing);
            salvage.run();
            reading.close();
            writing.close();
            return new Result(salvage.rows, salvage.lost, salvage.findings);
        } catch (SQLException e) {
            throw SqlFailure.translate(e);
        }
    }

    private void run() {
        List<Table> tables = from.list(
                TABLES,
                row -> new Table(
                        row.text("name"),
                        row.text("sql"),
                        List.of(row.text("columns").split(" ", -1))));
        List<Made> others = from.list(OTHERS, row -> new Made(row.text("name"), row.text("sql")));
        for (String pragma : List.of("application_id", "user_version")) {
            to.script("PRAGMA " + pragma + " = " + from.number("PRAGMA " + pragma));
        }
        to.script("PRAGMA foreign_keys = 0; BEGIN");
        for (Table table : tables) {
            to.script(table.sql());
            if (!DERIVED.contains(table.name())) {
                copy(table);
            }
        }
        attempt(Text.of("The last ids"), this::sequences);
        others.forEach(other -> attempt(other.name(), () -> to.script(other.sql())));
        to.script("COMMIT");
        findings.addAll(Health.pages(to));
        findings.addAll(Health.foreignKeys(to));
        to.text("PRAGMA journal_mode = WAL");
    }

    /** An id is not given again, even where its row is lost. */
    private void sequences() {
        from.list("SELECT name, seq FROM sqlite_sequence", row -> new Sequence(row.text("name"), row.number("seq")))
                .forEach(sequence -> to.run(
                        "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?",
                        sequence.last(),
                        sequence.table()));
    }

    private void copy(Table table) {
        OptionalLong last = last(table.name());
        if (last.isPresent()) {
            copy(table, 1, last.getAsLong(), 1);
        } else {
            copy(table, 1, FAR, COARSE);
        }
    }

    /** The last id that there can be, where that can be read. */
    private OptionalLong last(String table) {
        long last = -1;
        for (String sql : List.of(
                "SELECT coalesce(max(rowid), 0) FROM \"" + table + "\"",
                "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = '" + table + "'")) {
            try {
                last = Math.max(last, from.number(sql));
            } catch (KithException.Storage e) {
                requireDamage(e);
            }
        }
        return last < 0 ? OptionalLong.empty() : OptionalLong.of(last);
    }

    private void copy(Table table, long first, long last, long grain) {
        long next = first;
        try (Stream<Line> lines = from.stream(table.read(), row -> line(table, row), first, last)) {
            for (Line line : (Iterable<Line>) lines::iterator) {
                next = line.id() + 1;
                write(table, line);
            }
            return;
        } catch (KithException.Storage e) {
            requireDamage(e);
        }
        if (last - next < grain) {
            lose(table.name(), next, last);
        } else {
            long middle = next + (last - next) / 2;
            copy(table, next, middle, grain);
            copy(table, middle + 1, last, grain);
        }
    }

    private static Line line(Table table, Row row) {
        return new Line(
                row.number("row_number"),
                Arrays.asList(table.columns().stream().map(row::textOrNull).toArray(String[]::new)));
    }

    /** A value that can't have been in the table is damaged as well. */
    private void write(Table table, Line line) {
        try {
            rows += to.run(table.write(), line.values().toArray());
        } catch (SqlFailure.SqlBug e) {
            lose(table.name(), line.id(), line.id());
        }
    }

    private void lose(String table, long first, long last) {
        if (first > last) {
            return;
        }
        Lost before = lost.isEmpty() ? null : lost.getLast();
        if (before != null && before.table().equals(table) && before.last() == first - 1) {
            lost.set(lost.size() - 1, new Lost(table, before.first(), last));
        } else {
            lost.add(new Lost(table, first, last));
        }
    }

    private void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (KithException.Storage e) {
            requireDamage(e);
            findings.add(Text.of("{0} could not be read.", what));
        } catch (SqlFailure.SqlBug e) {
            findings.add(Text.of("{0} could not be made anew: {1}", what, e.getMessage()));
        }
    }

    private static void requireDamage(KithException.Storage failure) {
        if (failure.kind() != KithException.Storage.Kind.DAMAGED) {
            throw failure;
        }
    }
}
