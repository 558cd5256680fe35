package dev.kith.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

/** A Java function of one text, callable from SQL; null stays null. */
final class TextFunction extends org.sqlite.Function {
    private final Function<String, String> function;

    private TextFunction(Function<String, String> function) {
        this.function = function;
    }

    static void define(Connection connection, String name, Function<String, String> function) {
        try {
            org.sqlite.Function.create(
                    connection, name, new TextFunction(function), 1, org.sqlite.Function.FLAG_DETERMINISTIC);
        } catch (SQLException e) {
            throw SqlFailure.translate(e);
        }
    }

    @Override
    protected void xFunc() throws SQLException {
        String text = value_text(0);
        if (text == null) {
            result();
        } else {
            result(function.apply(text));
        }
    }
}
