package dev.kith.query;

import dev.kith.db.Db;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import java.util.List;

/** How the bare words of a query are found; given by who has an index of words. */
public interface Words {

    /** Brings what words are looked up in up to date, before the transaction that looks. */
    void follow(Db db);

    /** Which customers {@code c} have all of these words. */
    Where containing(List<Query.Word> words, Tx tx);
}
