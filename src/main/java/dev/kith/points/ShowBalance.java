package dev.kith.points;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.customer.Match;
import dev.kith.view.Card;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code kith points balance}. */
final class ShowBalance implements Command {
    private static final Parameter<CustomerRef> REF = CustomerRef.PARAMETER.optional();

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(REF)
                .with(PurseOptions.ALL)
                .shows(PointsViews.BALANCES)
                .example("kith points balance S-1001", "what one customer has, lot by lot")
                .example("kith points balance --sort total:desc --limit 10", "who has the most")
                .describe(Text.of(
                        "Available points can be spent now, pending ones later; expiring is the part of both whose last day is one of the next {0}. What was left of a lot after its last day is expired, and no part of the total.",
                        Ledger.SOON_DAYS));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Optional<CustomerRef> ref = arguments.find(REF);
        session.read(tx -> {
            if (ref.isPresent()) {
                session.show(one(PurseOptions.book(arguments, tx, session), ref.get(), session));
            } else {
                var balances = Balances.of(
                        PurseOptions.book(arguments, tx, session).accounts().allLots(), session.now(), session.zone());
                session.show(new Listing<>("balances", PointsViews.BALANCES, balances), Text.of("Nobody has points."));
            }
            return true;
        });
        return ExitCode.DONE;
    }

    private static Card<CustomerBalance> one(Book book, CustomerRef ref, Session session) {
        Match customer = new CustomerRefs(book.tx(), session.settings().region()).get(ref);
        List<Lot> lots = book.accounts().lots(customer.id());
        LocalDate today = session.now().atZone(session.zone()).toLocalDate();
        List<Lot> live = lots.stream()
                .filter(lot -> lot.left() != 0 && (lot.held() > 0 || !lot.isExpired(today)))
                .toList();
        return new Card<>(
                new CustomerBalance(
                        customer.id(), customer.name(), Ledger.balance(lots, session.now(), session.zone())),
                PointsViews.BALANCES,
                List.of(new Section("lots", "Lots", Listing.of("lots", PointsViews.LOTS, live))));
    }
}
