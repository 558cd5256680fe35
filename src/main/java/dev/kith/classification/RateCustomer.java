package dev.kith.classification;

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
import dev.kith.customer.Customer;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.customer.Customers;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code kith customer rate}. */
public final class RateCustomer implements Command {
    private static final Option<Long> POTENTIAL = Option.of(
            "--potential", "1..5", "how much they could buy", (text, session) -> Rating.parse("potential", text));
    private static final Option<Long> LOYALTY =
            Option.of("--loyalty", "1..5", "how loyal they are", (text, session) -> Rating.parse("loyalty", text));
    private static final List<String> NAMES = List.of("potential", "loyalty");

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(CustomerRef.PARAMETER)
                .with(POTENTIAL, LOYALTY, Options.CLEAR)
                .shows(RatedCustomer.COLUMNS)
                .describe("""
                        Who is rated 4 or 5 in one of the two is one value class above what their spend makes them: \
                        general becomes growth, growth becomes key. Who never ordered has no value class.""")
                .example("kith customer rate zoe@example.com --potential 5", "she could buy much more")
                .example("kith customer rate 2 --potential 2 --loyalty 4 --json", "both, and see what is kept");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<String> cleared = arguments.all(Options.CLEAR);
        if (arguments.find(POTENTIAL).isEmpty() && arguments.find(LOYALTY).isEmpty() && cleared.isEmpty()) {
            throw new KithException.Usage(
                    Text.of("There is no rating."), Text.of("Add --potential 1..5, --loyalty 1..5 or --clear."));
        }
        if (!NAMES.containsAll(cleared)) {
            throw new KithException.Usage(
                    Text.of("There is no such rating."), Text.of("--clear takes potential or loyalty."));
        }
        Written<RatedCustomer> written = session.change(tx -> {
            long id = new CustomerRefs(tx, session.settings().region())
                    .get(arguments.get(CustomerRef.PARAMETER))
                    .id();
            Customer customer = new Customers(tx).get(id);
            Ratings ratings = new Ratings(tx);
            Rating before = ratings.of(id);
            Rating after = new Rating(
                    cleared.contains("potential") ? null : or(arguments.orNull(POTENTIAL), before.potential()),
                    cleared.contains("loyalty") ? null : or(arguments.orNull(LOYALTY), before.loyalty()));
            ratings.save(id, after, session.now());
            return new RatedCustomer(id, customer.name(), after);
        });
        session.showChanged(Card.of(written.value(), RatedCustomer.COLUMNS));
        session.did(
                Text.of(
                        "Rated {0}: {1}.",
                        Printable.line(written.value().name()), written.value().words()),
                written);
        return ExitCode.DONE;
    }

    private static @Nullable Long or(@Nullable Long given, @Nullable Long before) {
        return given != null ? given : before;
    }
}
