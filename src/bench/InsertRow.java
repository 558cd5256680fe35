import java.sql.DriverManager;
import java.sql.SQLException;

/** The yardstick of a write: one row into a table of its own, as durable as kith's, through the same driver. */
final class InsertRow {
    public static void main(String[] arguments) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + arguments[0]);
                var statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = full");
            statement.execute("create table if not exists bench_row (id integer primary key, phone text, text text)");
            try (var insert = connection.prepareStatement("insert into bench_row (phone, text) values (?, ?)")) {
                insert.setString(1, arguments[1]);
                insert.setString(2, arguments[2]);
                insert.executeUpdate();
            }
        }
    }
}
