package dev.kith.earning;

import dev.kith.base.Printable;
import dev.kith.view.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a customer was given by a rule, and why so much. */
record Granted(
        String rule,
        long customer,
        String name,
        long points,
        @Nullable String coupon,
        String why) {
    static final List<Column<Granted>> COLUMNS = List.of(
            Column.text("rule", "Rule", Granted::rule),
            Column.whole("customer_id", "Customer id", Granted::customer),
            Column.text("customer", "Customer", Granted::name),
            Column.whole("points", "Points", Granted::points),
            Column.text("coupon", "Coupon", Granted::coupon),
            Column.text("why", "Why", Granted::why));

    String sentence() {
        if (coupon != null) {
            return "%s gets the coupon %s by %s.".formatted(Printable.line(name), coupon, Printable.line(rule));
        }
        return points == 0
                ? Printable.line(name) + " gets nothing: " + why + "."
                : "%s gets %d %s by %s."
                        .formatted(
                                Printable.line(name), points, points == 1 ? "point" : "points", Printable.line(rule));
    }
}
