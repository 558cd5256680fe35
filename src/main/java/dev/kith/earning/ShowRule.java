package dev.kith.earning;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Card;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.List;

/** {@code kith points rule show}. */
final class ShowRule implements Command {
    private static final List<Column<Earnings.Month>> MONTHS = List.of(
            Column.text("month", "Month", Earnings.Month::month),
            Column.whole("times", "Times", Earnings.Month::times),
            Column.whole("customers", "Customers", Earnings.Month::customers),
            Column.whole("points", "Points", Earnings.Month::points),
            Column.whole("returned", "Returned", Earnings.Month::returned));

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(RuleOptions.RULE)
                .shows(RuleViews.CARD)
                .example("kith points rule show weekend", "the rule, and what was earned by it in each month")
                .example("kith points rule show weekend --json", "the same for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        return session.read(tx -> {
            Rule rule = new Rules(tx).get(arguments.get(RuleOptions.RULE));
            List<Earnings.Month> months = new Earnings(tx, session).months(rule);
            session.show(new Card<>(
                    new RuleViews.Line(rule, session.currency(), session.zone()),
                    RuleViews.CARD,
                    List.of(new Section("earned", "Earned", Listing.of("months", columns(rule), months)))));
            return ExitCode.DONE;
        });
    }

    /** A coupon is no points. */
    private static List<Column<Earnings.Month>> columns(Rule rule) {
        return MONTHS.stream()
                .filter(column -> rule.gift().coupon() == null || !column.id().equals("points"))
                .toList();
    }
}
