package dev.kith.export;

import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.view.Column;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/** A kind of thing that can be exported, a row each. The customers it is about stand in selected_customer. */
interface ExportKind<T> {
    /** The word for them: {@code customers}. */
    String name();

    /** How many rows there are, for {@link dev.kith.base.Text#things}: {@code {0} customers}. */
    String rows();

    /** Adds what is to be said of them, and examples. */
    Spec described(Spec spec);

    /** All columns that can be asked for whatever is in the database. */
    List<Column<T>> known();

    /**
     * The columns for what is in the database.
     *
     * @param all whether also those that an import does not take
     */
    List<Column<T>> columns(Tx tx, boolean all);

    /** The rows, as they are read; the stream must be closed. */
    Stream<T> rows(Tx tx, Session session);

    /** The formats that they can be written in, first the one for output that says nothing of it. */
    default List<String> formats() {
        return List.of("csv", "tsv", "json", "jsonl");
    }

    /** Writes rows in the format that only this kind has, where it has one. */
    default void writeOwn(Stream<T> rows, Writer out, Session session) throws IOException {
        throw new UnsupportedOperationException(name());
    }
}
