package dev.kith.db;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads a result row by row as a stream; closing the stream closes the statement. */
final class RowCursor<T> extends AbstractSpliterator<T> {
    private final PreparedStatement statement;
    private final Function<Row, T> mapper;
    private final ResultSet results;
    private final Row row;

    RowCursor(PreparedStatement statement, Function<Row, T> mapper) throws SQLException {
        super(Long.MAX_VALUE, ORDERED);
        this.statement = statement;
        this.mapper = mapper;
        this.results = statement.executeQuery();
        this.row = new Row(results);
    }

    Stream<T> stream() {
        return StreamSupport.stream(this, false).onClose(this::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        try {
            if (!results.next()) {
                return false;
            }
        } catch (SQLException e) {
            throw SqlFailure.translate(e);
        }
        action.accept(mapper.apply(row));
        return true;
    }

    private void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw SqlFailure.translate(e);
        }
    }
}
