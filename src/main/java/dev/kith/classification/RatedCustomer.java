package dev.kith.classification;

import dev.kith.base.Text;
import dev.kith.view.Column;
import java.util.List;

/** A customer with its rating. */
record RatedCustomer(long id, String name, Rating rating) {
    static final List<Column<RatedCustomer>> COLUMNS = List.of(
            Column.whole("id", "ID", RatedCustomer::id),
            Column.text("name", "Name", RatedCustomer::name),
            Column.whole("potential", "Potential", rated -> rated.rating().potential()),
            Column.whole("loyalty", "Loyalty", rated -> rated.rating().loyalty()));

    String words() {
        String potential =
                rating.potential() == null ? Text.of("no potential") : Text.of("potential {0}", rating.potential());
        String loyalty = rating.loyalty() == null ? Text.of("no loyalty") : Text.of("loyalty {0}", rating.loyalty());
        return Text.of("{0}, {1}", potential, loyalty);
    }
}
