package dev.kith.customer;

import dev.kith.base.Text;
import dev.kith.db.Tx;
import org.jspecify.annotations.Nullable;

/**
 * The customers of a selection, inside a transaction: their ids stand in the temporary table selected_customer.
 *
 * @param only the name of the only one, or null where there is another number of them
 */
public record Selected(long count, @Nullable String only) {

    /** Fills the table; throws KithException.NotFound or Conflict where a REF means nobody, or several. */
    public static Selected of(Selection selection, Tx tx) {
        long count = selection.fill(tx);
        String only =
                count == 1 ? tx.text("SELECT c.name FROM selected_customer s JOIN customer c ON c.id = s.id") : null;
        return new Selected(count, only);
    }

    /** So many of them, for a sentence: {@code Zoe Vasiliev}, {@code 1 customer}, {@code 214 customers}. */
    public String named(long number) {
        if (number == 1) {
            return only != null ? only : Text.of("1 customer");
        }
        return Text.of("{0} customers", number);
    }

    /** All of them, for a sentence. */
    public String named() {
        return named(count);
    }
}
