package dev.kith.search;

import dev.kith.customer.LocalCells;
import dev.kith.view.Column;
import java.util.List;

/** What is shown of customers that were found. */
final class SearchViews {
    static final List<Column<Hit>> HITS = List.of(
            Column.whole("id", "Id", Hit::id),
            Column.text("name", "Name", Hit::name),
            Column.text("fragment", "Found in", Hit::fragment),
            Column.text("city", "City", Hit::city),
            Column.local("phones", "Phones", Column.Kind.WORDS, hit -> LocalCells.phones(hit.phones())),
            Column.words("emails", "E-mails", Hit::emails));

    private SearchViews() {}
}
