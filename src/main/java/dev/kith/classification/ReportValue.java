package dev.kith.classification;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.customer.Scope;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith report value}. */
public record ReportValue(Queries queries) implements Command {
    private static final List<Column<GroupLine>> COLUMNS = GroupLine.columns("value", "Value");

    @Override
    public Spec spec() {
        return Spec.reading()
                .with(Options.QUERY, Options.SINCE, Options.UNTIL)
                .shows(Moves.with(COLUMNS))
                .describe(
                        "The customers who bring the first key-share per cent of what all spent in 365 days are key, those who bring the next growth-share per cent growth, the rest general; who spent the same is in the same class. Who is rated 4 or 5 in potential or loyalty is one class higher: see 'kith customer rate'. Prospects have no class, and customers who were put away are not counted.\n\n"
                                + Moves.HELP)
                .example("kith report value", "how many customers are in each class, and what they bring")
                .example(
                        "kith report value --query tag:vip",
                        "the same of those who fit a query; the limits stay those of all")
                .example("kith report value --since -30d", "who moved from one class to another in 30 days")
                .example("kith report value --json", "the same for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Scope scope = Scope.of(arguments, session, queries);
        if (Moves.shown(arguments, session, scope, ValueClass.words().reversed(), ClassHistory::value)) {
            return ExitCode.DONE;
        }
        new ValuePart().follow(session);
        session.read(tx -> {
            scope.ready(tx);
            new Classes(tx, session).readyValue();
            List<GroupLine> lines = GroupLine.of(
                    ValueClass.words().reversed(), new ClassFigures(tx, scope).value(), session.currency());
            session.show(Listing.of("classes", COLUMNS, lines));
            return true;
        });
        return ExitCode.DONE;
    }
}
