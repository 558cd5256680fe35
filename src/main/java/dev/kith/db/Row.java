package dev.kith.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of a result, read by column name; valid only until the next row is asked for. */
public final class Row {
    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    /** The text of a column that is never null. */
    public String text(String column) {
        String value = textOrNull(column);
        if (value == null) {
            throw new IllegalStateException("null in " + column);
        }
        return value;
    }

    public @Nullable String textOrNull(String column) {
        try {
            return results.getString(column);
        } catch (SQLException e) {
            throw SqlFailure.translate(e);
        }
    }

    /** The number of a column that is never null. */
    public long number(String column) {
        Long value = numberOrNull(column);
        if (value == null) {
            throw new IllegalStateException("null in " + column);
        }
        return value;
    }

    public @Nullable Long numberOrNull(String column) {
        try {
            long value = results.getLong(column);
            return results.wasNull() ? null : value;
        } catch (SQLException e) {
            throw SqlFailure.translate(e);
        }
    }

    public boolean flag(String column) {
        return number(column) != 0;
    }

    public Instant instant(String column) {
        return Instant.ofEpochSecond(number(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        Long value = numberOrNull(column);
        return value == null ? null : Instant.ofEpochSecond(value);
    }

    public @Nullable LocalDate dateOrNull(String column) {
        String value = textOrNull(column);
        return value == null ? null : LocalDate.parse(value);
    }
}
