package dev.kith.task;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerQuery;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.customer.Queries;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.view.Listing;
import java.util.Optional;

/** {@code kith task list}. */
final class ListTasks implements Command {
    private static final Parameter<CustomerRef> REF = CustomerRef.PARAMETER.optional();

    private final Queries queries;

    ListTasks(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(REF)
                .with(TaskChoice.OPTIONS)
                .with(Options.QUERY)
                .shows(TaskViews.LINES)
                .describe("--since and --until are about when tasks are due; --until today means until the end of it.")
                .example("kith task list --owner li --until today", "what is due today or before, of one person")
                .example(
                        "kith task list --query tag:vip --since today --until +7d", "a week's tasks for some customers")
                .example("kith task list zoe@example.com --all --json", "all of a customer, with what came of them");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        boolean open = TaskChoice.isOpen(arguments);
        Optional<CustomerRef> ref = arguments.find(REF);
        Optional<CustomerQuery> query = arguments.find(Options.QUERY).map(text -> queries.prepare(text, session));
        boolean all =
                ref.isEmpty() && query.isEmpty() && TaskChoice.OPTIONS.stream().noneMatch(arguments::has);
        session.read(tx -> {
            Where where = ref.map(name -> of(name, tx, session))
                    .orElse(Where.ALL)
                    .and(query.map(asked -> among(asked, tx)).orElse(Where.ALL))
                    .and(TaskChoice.of(arguments, session));
            session.show(
                    new Listing<>("tasks", open ? TaskViews.OPEN : TaskViews.LINES, new Tasks(tx).list(where)),
                    all ? Text.of("There are no open tasks.") : Text.of("No tasks match."));
            return true;
        });
        return ExitCode.DONE;
    }

    private static Where of(CustomerRef ref, Tx tx, Session session) {
        return Where.of(
                "t.customer_id = ?",
                new CustomerRefs(tx, session.settings().region()).get(ref).id());
    }

    private static Where among(CustomerQuery query, Tx tx) {
        Where fits = query.visible(query.query(), false, tx);
        return new Where("t.customer_id IN (SELECT c.id FROM customer c WHERE " + fits.sql() + ")", fits.parameters());
    }
}
