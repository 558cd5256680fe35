package dev.kith.quality;

import dev.kith.view.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What is shown of the quality of data. */
final class QualityViews {
    static final List<Column<Quality>> FIELDS = List.of(
            Column.text("field", "Field", Quality::field),
            Column.<Quality>whole("customers", "Customers", Quality::customers).wide(),
            Column.whole("filled", "Filled", Quality::filled),
            Column.decimal("filled_percent", "%", quality -> percent(quality.filledPart())),
            Column.whole("valid", "Valid", Quality::valid),
            Column.whole("distinct", "Distinct", Quality::distinct),
            Column.whole("suspicious", "Suspicious", Quality::suspicious),
            Column.decimal("suspicious_percent", "% of them", quality -> percent(quality.suspiciousPart())),
            Column.text("offenders", "To list them", Quality::offenders));

    static final List<Column<Offender>> OFFENDERS = List.of(
            Column.whole("id", "Id", Offender::id),
            Column.text("name", "Name", Offender::name),
            Column.text("field", "Field", Offender::field),
            Column.text("value", "Value", Offender::value),
            Column.text("reason", "Reason", Offender::reason));

    static final List<Column<Fixed>> FIXED = List.of(
            Column.whole("id", "Id", Fixed::id),
            Column.text("name", "Name", Fixed::name),
            Column.text("field", "Field", Fixed::field),
            Column.text("before", "Before", Fixed::before),
            Column.text("after", "After", Fixed::after));

    private QualityViews() {}

    private static BigDecimal percent(double part) {
        return BigDecimal.valueOf(part * 100).setScale(1, RoundingMode.HALF_EVEN);
    }
}
