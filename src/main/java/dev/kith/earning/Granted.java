package dev.kith.earning;

import dev.kith.base.Printable;
import dev.kith.base.Text;
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
            return Text.of("{0} gets the coupon {1} by {2}.", Printable.line(name), coupon, Printable.line(rule));
        }
        return points == 0
                ? Text.of("{0} gets nothing: {1}.", Printable.line(name), why)
                : Text.of(
                        points == 1 ? "{0} gets {1} point by {2}." : "{0} gets {1} points by {2}.",
                        Printable.line(name),
                        points,
                        Printable.line(rule));
    }
}
