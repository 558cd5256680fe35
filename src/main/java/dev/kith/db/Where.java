package dev.kith.db;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition in SQL with its parameters, composed without ever putting a value into the text. */
public record Where(String sql, List<@Nullable Object> parameters) {

    /** The condition that holds for every row. */
    public static final Where ALL = new Where("1", List.of());

    /** The condition that holds for no row. */
    public static final Where NONE = new Where("0", List.of());

    public static Where of(String sql, @Nullable Object... parameters) {
        List<@Nullable Object> values = new ArrayList<>(parameters.length);
        for (Object parameter : parameters) {
            values.add(parameter);
        }
        return new Where(sql, values);
    }

    /**
     * Written out, as {@link #hashCode} is: a record that leaves it to Java costs a first query tens of milliseconds.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Where where && sql.equals(where.sql) && parameters.equals(where.parameters);
    }

    @Override
    public int hashCode() {
        return sql.hashCode();
    }

    /** One question mark per value, separated by commas, for an IN. */
    public static String marks(int count) {
        return String.join(",", java.util.Collections.nCopies(count, "?"));
    }

    public Where and(Where other) {
        return join("AND", other);
    }

    public Where or(Where other) {
        return join("OR", other);
    }

    public Where not() {
        return new Where("NOT coalesce((" + sql + "), 0)", parameters);
    }

    /** The parameters, with others before them, as Tx takes them. */
    public @Nullable Object[] parameterArray() {
        return parameters.toArray();
    }

    private Where join(String word, Where other) {
        List<@Nullable Object> all = new ArrayList<>(parameters);
        all.addAll(other.parameters);
        return new Where("(" + sql + " " + word + " " + other.sql + ")", all);
    }
}
