package dev.kith.db;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One statement for many rows. Rows are sent when a thousand have come together and on close. */
public final class Batch implements AutoCloseable {
    private static final int ROWS = 1000;

    private final PreparedStatement statement;
    private int waiting;

    Batch(PreparedStatement statement) {
        this.statement = statement;
    }

    /** Adds a row. */
    public void add(@Nullable Object... parameters) {
        try {
            Tx.bind(statement, parameters);
            statement.addBatch();
            if (++waiting == ROWS) {
                send();
            }
        } catch (SQLException e) {
            throw SqlFailure.translate(e);
        }
    }

    @Override
    public void close() {
        try (statement) {
            send();
        } catch (SQLException e) {
            throw SqlFailure.translate(e);
        }
    }

    private void send() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }
}
