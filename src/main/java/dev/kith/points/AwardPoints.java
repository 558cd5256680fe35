package dev.kith.points;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.customer.Match;
import dev.kith.customer.Queries;
import dev.kith.customer.Selection;
import dev.kith.db.Written;
import dev.kith.view.Card;
import dev.kith.view.Listing;
import java.time.ZoneId;

/** {@code kith points award}. */
record AwardPoints(Queries queries) implements Command {

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(AwardOptions.REF, AwardOptions.POINTS)
                .with(Options.QUERY)
                .with(AwardOptions.TERMS)
                .shows(PointsViews.AWARD)
                .asksFirst()
                .example(
                        "kith points award S-1001 100 --reason 'autumn fair' --ref fair-1001",
                        "once, however often it is run")
                .example(
                        "kith points award S-1001 50 --available 14d --expires 1y",
                        "to be spent from two weeks on, for a year")
                .example("kith points award 20 --query tag:vip --ref spring-2026 --yes", "to all who fit a query")
                .describe(AwardOptions.ABOUT);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Award award = AwardOptions.award(arguments);
        return AwardOptions.isBulk(arguments) ? many(award, arguments, session) : one(award, arguments, session);
    }

    private static ExitCode one(Award award, Arguments arguments, Session session) {
        CustomerRef ref = arguments.get(CustomerRef.PARAMETER);
        ZoneId zone = session.zone();
        Written<AwardResult> written = session.write(tx -> {
            Match customer = new CustomerRefs(tx, session.settings().region()).get(ref);
            Book book = PurseOptions.book(arguments, tx, session);
            Awarding.Awarded awarded = new Awarding(book).award(customer.id(), award);
            return AwardResult.of(
                    customer,
                    awarded,
                    book.accounts().lots(customer.id()),
                    session.now().atZone(zone));
        });
        session.did(written.value().sentence(), written);
        session.showChanged(Card.of(written.value(), PointsViews.AWARD));
        return ExitCode.DONE;
    }

    private ExitCode many(Award award, Arguments arguments, Session session) {
        Selection selection = AwardOptions.selection(arguments, session, queries);
        long count = selection.count(session);
        session.confirmChange(count, Text.of("Award {0} points each to {1} customers?", award.points(), count));
        boolean listed = arguments.has(Options.FORMAT) || arguments.has(Options.JSON) || arguments.has(Options.COLUMNS);
        Written<AwardOutcome> written = session.change(tx -> {
            selection.fill(tx);
            return new BulkAward(PurseOptions.book(arguments, tx, session)).give(award, listed);
        });
        session.did(written.value().sentence(), written);
        session.showChanged(
                Listing.of("awards", PointsViews.AWARD, written.value().results()));
        return ExitCode.DONE;
    }
}
