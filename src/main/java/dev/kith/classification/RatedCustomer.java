package dev.kith.classification;

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
        String potential = rating.potential() == null ? "no potential" : "potential " + rating.potential();
        String loyalty = rating.loyalty() == null ? "no loyalty" : "loyalty " + rating.loyalty();
        return potential + ", " + loyalty;
    }
}
