package dev.kith.tier;

import dev.kith.base.Currency;
import dev.kith.view.Column;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of tiers. */
final class TierViews {
    static final List<Column<Line>> LINES = List.of(
            Column.<Line>key("tier", line -> line.tier().id()).wide(),
            Column.text("name", "Name", line -> line.tier().name()),
            Column.text("reach", "From", Line::reach),
            Column.<Line>word(
                            "measure",
                            "Measure",
                            line -> line.scheme().measure().word())
                    .wide(),
            Column.decimal(
                    "multiplier",
                    "Multiplier",
                    line -> BigDecimal.valueOf(line.tier().multiplier(), 2)),
            Column.text("benefits", "Benefits", line -> line.tier().benefits()),
            Column.whole("customers", "Customers", Line::customers));

    static final List<Column<SchemeLine>> SCHEME = List.of(
            Column.text("programme", "Programme", SchemeLine::programme),
            Column.word("by", "By", line -> line.scheme().measure().word()),
            Column.text("counts", "Counts", line -> line.scheme().measure().meaning()),
            Column.text("window", "Window", line -> line.scheme().window().word()),
            Column.word(
                    "downgrade", "Downgrade", line -> line.scheme().downgrade().word()));

    static final List<Column<Stand>> STANDS = List.of(
            Column.text("programme", "Programme", Stand::programme),
            Column.text("tier", "Tier", Stand::tier),
            Column.day("since", "Since", Stand::since),
            Column.day("until", "Until", Stand::until),
            Column.text("counted", "Counted", Stand::counted),
            Column.text("missing", "Missing", Stand::missing),
            Column.text("next", "For", Stand::next),
            Column.<Stand>text("benefits", "Benefits", Stand::benefits).wide());

    private TierViews() {}

    /** A tier, and how many customers have it. */
    record Line(Tier tier, Scheme scheme, Currency currency, long customers) {
        String reach() {
            return scheme.measure().shown(tier.threshold(), currency);
        }
    }

    /** How the tiers of a programme are reached. */
    record SchemeLine(String programme, Scheme scheme) {}

    /** What one customer has, and what is missing for more. */
    record Stand(
            String programme,
            String tier,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            String counted,
            @Nullable String missing,
            @Nullable String next,
            @Nullable String benefits) {}
}
