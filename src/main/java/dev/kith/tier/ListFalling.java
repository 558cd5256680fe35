package dev.kith.tier;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.customer.Scope;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith points tier falling}. */
final class ListFalling implements Command {
    private static final int DAYS_MEANT = 30;
    private static final Option<Integer> DAYS =
            Option.of("--days", "N", "within how many days: 0 to 366, 30 if not said", (text, session) -> days(text));
    private static final List<Column<Falling.Line>> COLUMNS = List.of(
            Column.<Falling.Line>whole("customer_id", "Customer id", Falling.Line::customer)
                    .wide(),
            Column.text("customer", "Customer", Falling.Line::name),
            Column.text("tier", "Tier", Falling.Line::tier),
            Column.day("until", "Until", Falling.Line::until),
            Column.text("counted", "Counted", Falling.Line::counted),
            Column.text("missing", "Missing", Falling.Line::missing),
            Column.text("falls_to", "Falls to", Falling.Line::fallsTo),
            Column.word("cause", "Cause", Falling.Line::cause));

    private final Queries queries;

    ListFalling(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .with(DAYS, Options.QUERY, TierOptions.PROGRAMME)
                .shows(COLUMNS)
                .describe(
                        "Those whose window, or what was given to them by hand, ends within these days, and who have not enough"
                                + " yet to keep their tier. Counted is what there is so far, missing what they need by the last"
                                + " day.")
                .example("kith points tier falling", "within thirty days, the next ones first")
                .example(
                        "kith points tier falling --days 90 --query owner:li --json",
                        "those of somebody, for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        int days = arguments.get(DAYS, DAYS_MEANT);
        Scope scope = Scope.of(arguments, session, queries);
        List<Falling.Line> lines = session.read(tx -> {
            scope.ready(tx);
            Scheme scheme = new Schemes(tx).get(TierOptions.programme(arguments, tx));
            Evaluation evaluation = new Evaluation(tx, scheme, session.now(), session.zone());
            return new Falling(tx, evaluation, session.currency()).within(days, scope);
        });
        session.show(
                Listing.of("customers", COLUMNS, lines), Text.of("Nobody is about to lose a tier within {0} d.", days));
        return ExitCode.DONE;
    }

    private static int days(String text) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > 366) {
            throw new KithException.Invalid(
                    Text.of("--days takes a number from 0 to 366, not '{0}'.", Printable.line(text)));
        }
        return Integer.parseInt(text);
    }
}
