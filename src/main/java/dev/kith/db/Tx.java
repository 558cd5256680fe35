package dev.kith.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An open transaction: the only way to run SQL. Parameters are text, whole numbers, flags, instants, dates or null; a
 * value is never part of the statement's text.
 */
public final class Tx {
    /**
     * SQLite sorts as much at once as its cache is large; what fits into the processor's cache is sorted twice as fast.
     */
    private static final String QUICK_SORT = "PRAGMA main.cache_size = -500";

    private final Connection connection;
    private final Map<String, PreparedStatement> idle = new HashMap<>();

    Tx(Connection connection) {
        this.connection = connection;
    }

    /** All rows, in order. */
    public <T> List<T> list(String sql, Function<Row, T> mapper, @Nullable Object... parameters) {
        return use(sql, parameters, statement -> {
            try (ResultSet results = statement.executeQuery()) {
                Row row = new Row(results);
                List<T> all = new ArrayList<>();
                while (results.next()) {
                    all.add(mapper.apply(row));
                }
                return all;
            }
        });
    }

    /** The first row, or nothing. */
    public <T> Optional<T> find(String sql, Function<Row, T> mapper, @Nullable Object... parameters) {
        return use(sql, parameters, statement -> {
            try (ResultSet results = statement.executeQuery()) {
                return results.next() ? Optional.of(mapper.apply(new Row(results))) : Optional.empty();
            }
        });
    }

    /** The first column of the first row as a number; 0 where there is no row or it is null. */
    public long number(String sql, @Nullable Object... parameters) {
        return use(sql, parameters, statement -> {
            try (ResultSet results = statement.executeQuery()) {
                return results.next() ? results.getLong(1) : 0L;
            }
        });
    }

    /** The first column of the first row as text, or null. */
    public @Nullable String text(String sql, @Nullable Object... parameters) {
        return this.<Optional<String>>use(sql, parameters, statement -> {
                    try (ResultSet results = statement.executeQuery()) {
                        return results.next() ? Optional.ofNullable(results.getString(1)) : Optional.empty();
                    }
                })
                .orElse(null);
    }

    /** The rows as they are read, for results of any size; the stream must be closed. */
    public <T> Stream<T> stream(String sql, Function<Row, T> mapper, @Nullable Object... parameters) {
        try {
            PreparedStatement statement = connection.prepareStatement(sql);
            bind(statement, parameters);
            return new RowCursor<>(statement, mapper).stream();
        } catch (SQLException e) {
            throw SqlFailure.translate(e);
        }
    }

    /** Runs an INSERT, UPDATE or DELETE and returns how many rows it touched. */
    public int run(String sql, @Nullable Object... parameters) {
        return use(sql, parameters, PreparedStatement::executeUpdate);
    }

    /** Runs an INSERT of one row and returns the row's id. */
    public long insert(String sql, @Nullable Object... parameters) {
        run(sql, parameters);
        return number("SELECT last_insert_rowid()");
    }

    /** A statement to be run for many rows; rows go to the database a thousand at a time. */
    public Batch batch(String sql) {
        try {
            return new Batch(connection.prepareStatement(sql));
        } catch (SQLException e) {
            throw SqlFailure.translate(e);
        }
    }

    /** Runs a script of several statements without parameters. */
    public void script(String sql) {
        Db.execute(connection, sql);
    }

    /** Runs work that is taken back alone, without the rest of the transaction, when it throws. */
    public <T> T savepoint(Function<Tx, T> work) {
        script("SAVEPOINT part");
        try {
            T result = work.apply(this);
            script("RELEASE part");
            return result;
        } catch (RuntimeException | Error e) {
            script("ROLLBACK TO part");
            script("RELEASE part");
            throw e;
        }
    }

    /** Fills a table while it has no indexes: one is made faster of all its rows than row by row. */
    public void withoutIndexes(String table, Runnable work) {
        record Index(String name, String sql) {}
        List<Index> indexes = list(
                "SELECT name, sql FROM main.sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ?",
                row -> new Index(row.text("name"), row.text("sql")),
                table);
        indexes.forEach(index -> script("DROP INDEX main." + index.name()));
        work.run();
        long cache = number("PRAGMA main.cache_size");
        script(QUICK_SORT);
        indexes.forEach(index -> script(index.sql()));
        script("PRAGMA main.cache_size = " + cache);
    }

    /** Makes a function of one text known to SQL on this connection, where it is not yet; it must be pure. */
    public void define(String name, Function<String, String> function) {
        if (number("SELECT EXISTS (SELECT 1 FROM pragma_function_list WHERE name = ?)", name) == 0) {
            TextFunction.define(connection, name, function);
        }
    }

    void close() {
        for (PreparedStatement statement : idle.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                throw SqlFailure.translate(e);
            }
        }
        idle.clear();
    }

    private <T> T use(String sql, @Nullable Object[] parameters, Use<T> work) {
        try {
            PreparedStatement cached = idle.remove(sql);
            PreparedStatement statement = cached != null ? cached : connection.prepareStatement(sql);
            T result;
            try {
                bind(statement, parameters);
                result = work.on(statement);
            } catch (SQLException | RuntimeException | Error e) {
                statement.close();
                throw e;
            }
            PreparedStatement other = idle.put(sql, statement);
            if (other != null) {
                other.close();
            }
            return result;
        } catch (SQLException e) {
            throw SqlFailure.translate(e);
        }
    }

    static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            bind(statement, i + 1, parameters[i]);
        }
    }

    /**
     * A chain of instanceof: the first switch over types in a JVM costs five milliseconds at the start of every
     * command.
     */
    private static void bind(PreparedStatement statement, int place, @Nullable Object parameter) throws SQLException {
        if (parameter == null) {
            statement.setObject(place, null);
        } else if (parameter instanceof String text) {
            statement.setString(place, text);
        } else if (parameter instanceof Long number) {
            statement.setLong(place, number);
        } else if (parameter instanceof Integer number) {
            statement.setLong(place, number);
        } else if (parameter instanceof Boolean flag) {
            statement.setLong(place, flag ? 1 : 0);
        } else if (parameter instanceof Instant instant) {
            statement.setLong(place, instant.getEpochSecond());
        } else if (parameter instanceof LocalDate date) {
            statement.setString(place, date.toString());
        } else {
            throw new IllegalArgumentException("no parameter: " + parameter.getClass());
        }
    }

    /** What is done with a prepared statement. */
    private interface Use<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
