package dev.kith.duplicate;

import dev.kith.view.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What is shown of customers who may be one. */
final class DuplicateViews {
    private static final int DECIMALS = 4;

    static final List<Column<Duplicate>> PAIRS = List.of(
            Column.whole("id_a", "Id a", pair -> pair.a().id()),
            Column.text("external_id_a", "External id a", pair -> pair.a().externalId()),
            Column.text("name_a", "Name a", pair -> pair.a().name()),
            Column.whole("id_b", "Id b", pair -> pair.b().id()),
            Column.text("external_id_b", "External id b", pair -> pair.b().externalId()),
            Column.text("name_b", "Name b", pair -> pair.b().name()),
            Column.decimal("score", "Score", DuplicateViews::score),
            Column.words("reasons", "Reasons", Duplicate::reasons));

    private DuplicateViews() {}

    /** Rounded down, so that what is shown never reaches a threshold that the score did not. */
    private static BigDecimal score(Duplicate pair) {
        return BigDecimal.valueOf(pair.score()).setScale(DECIMALS, RoundingMode.DOWN);
    }
}
