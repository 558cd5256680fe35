package dev.kith.earning;

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
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.time.Instant;
import java.util.List;

/** {@code kith points rule grant}. */
final class GrantByRule implements Command {
    private final Queries queries;

    GrantByRule(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(RuleOptions.RULE, CustomerRef.PARAMETER)
                .with(Options.REF, Options.AT)
                .shows(Granted.COLUMNS)
                .describe("""
                        Tells of something that a rule with the cause share, suggestion, survey or event gives points for. The --ref \
                        says what it was, such as the number of the answer: with the same one again nothing is given, and the exit code \
                        is 0. Without a --ref it counts once a day.""")
                .example("kith points rule grant advice S-1001 --ref idea-17", "a suggestion was adopted, once")
                .example("kith points rule grant advice S-1002 --ref idea-18 --dry-run", "what would be given");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Rule rule = session.read(tx -> new Rules(tx).get(arguments.get(RuleOptions.RULE)));
        FixedEarnings.requireTold(rule);
        Prepared prepared = Prepared.of(List.of(rule), session, queries);
        Written<Granted> written = session.change(tx -> grant(tx, rule, arguments, prepared));
        Granted granted = written.value();
        session.showChanged(Card.of(granted, Granted.COLUMNS));
        session.did(granted.sentence(), written);
        return ExitCode.DONE;
    }

    private static Granted grant(Tx tx, Rule rule, Arguments arguments, Prepared prepared) {
        Session session = prepared.session();
        Match customer = new CustomerRefs(tx, session.settings().region()).get(arguments.get(CustomerRef.PARAMETER));
        Instant at = arguments.get(Options.AT, session.now());
        FixedEarnings.Given given =
                new FixedEarnings(tx, prepared).give(rule, customer.id(), at, arguments.orNull(Options.REF));
        return new Granted(rule.name(), customer.id(), customer.name(), given.points(), given.coupon(), given.why());
    }
}
