package dev.kith.reward;

import dev.kith.base.Money;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Card;
import dev.kith.view.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code kith reward check}. */
final class CheckCoupon implements Command {
    private static final List<Column<Checked>> COLUMNS = columns();

    /** A coupon, why it can't be used or null, and what it takes off an order. */
    private record Checked(
            RewardViews.CouponLine line,
            @Nullable String refusal,
            @Nullable Money off) {}

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(RewardOptions.CODE)
                .with(RewardOptions.TOTAL, Options.AT)
                .shows(COLUMNS)
                .describe("""
                        Ends with 7 where it can't be used: it was used or revoked, it expired, or the order comes to too little. Changes \
                        nothing: 'kith order add --coupon' and 'kith reward use' do.""")
                .example("kith reward check DSJ8-VEFS-RWRV-TNKK", "what it is, and whether it can be used")
                .example("kith reward check DSJ8-VEFS-RWRV-TNKK --total 80.00 --json", "what it takes off, for a till");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Code code = arguments.get(RewardOptions.CODE);
        Checked checked = check(session.read(tx -> new Coupons(tx).get(code)), arguments, session);
        session.show(Card.of(checked, COLUMNS));
        if (checked.refusal() == null) {
            return ExitCode.DONE;
        }
        session.say(Text.of("The coupon {0} can't be used: it {1}.", code, checked.refusal()));
        return ExitCode.FINDINGS;
    }

    private static Checked check(Coupon coupon, Arguments arguments, Session session) {
        Usage usage = new Usage(arguments.get(Options.AT, session.now()), session.zone(), session.currency());
        Money total = arguments.orNull(RewardOptions.TOTAL);
        String refusal = total == null ? usage.refusal(coupon) : usage.refusal(coupon, List.of(coupon), total);
        Money off = total == null || refusal != null
                ? null
                : new Money(coupon.discount().off(total.minor()), session.currency());
        return new Checked(RewardViews.CouponLine.of(coupon, session), refusal, off);
    }

    private static List<Column<Checked>> columns() {
        List<Column<Checked>> columns = new ArrayList<>();
        columns.add(Column.flag("usable", "Can be used", checked -> checked.refusal() == null));
        columns.add(Column.amount("off", "Off this order", Checked::off));
        RewardViews.COUPONS.forEach(column -> columns.add(column.of(Checked::line)));
        return columns;
    }
}
