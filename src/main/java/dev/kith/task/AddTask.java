package dev.kith.task;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.customer.Selected;
import dev.kith.customer.Selection;
import dev.kith.db.Written;
import dev.kith.policy.Planning;
import dev.kith.view.Listing;

/** {@code kith task add}. */
final class AddTask implements Command {
    private static final Parameter<String> TEXT = Parameter.text("TEXT", "what is to be done");

    private final Queries queries;

    AddTask(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(Selection.REFS, TEXT)
                .with(
                        TaskOptions.DUE,
                        TaskOptions.REPEAT,
                        TaskOptions.KIND,
                        Options.OWNER,
                        TaskOptions.PRIORITY,
                        TaskOptions.CONTACT)
                .with(Planning.FORCE, Options.QUERY)
                .shows(TaskViews.LINES)
                .asksFirst()
                .describe("""
                        The last word is the text; all before it name customers, each of whom gets a task of their own. \
                        Without --owner it is for whoever adds it. With --repeat, when it is done or dropped the next one is \
                        made, in the same operation: the first one after it whose time or day is not past. monthly on the 31st \
                        is the last day of a shorter month, yearly on 29 February the last of that month; a rule leaves out \
                        what the calendar lacks, as RFC 5545 has it. To end it: 'kith task edit ID --clear repeat'.""")
                .example(
                        "kith task add zoe@example.com 'Ask how the candles burn' --due '+3d 10:00' --kind callback",
                        "one customer, at a time")
                .example(
                        "kith task add --query city:Leeds 'Invite to the spring fair' --due 2027-02-01 --owner li --yes",
                        "all who fit a query, on a day")
                .example(
                        "kith task add zoe@example.com 'Ask for a reading' --due 2026-12-07 --repeat 'FREQ=MONTHLY;BYDAY=1MO'",
                        "again and again, on each first Monday of a month")
                .example(
                        "kith customer list --format ids | kith task add - 'Send the new price list' --yes",
                        "those on stdin, at no time");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Todo todo = TaskOptions.todo(arguments.get(TEXT), arguments, session);
        Selection selection = Selection.of(arguments, session, queries);
        long count = selection.count(session);
        session.confirmChange(count, Text.of("Add a task for {0} customers?", count));
        Written<TaskWords.Added> written = session.change(tx -> {
            Selected selected = Selected.of(selection, tx);
            if (!arguments.has(Planning.FORCE)) {
                new Planning(tx, session).check(todo.kind(), todo.due());
            }
            return new TaskWords.Added(selected, new Tasks(tx).addForSelected(todo, session.now()));
        });
        session.showChanged(Listing.of("tasks", TaskViews.LINES, written.value().tasks()));
        session.did(TaskWords.added(written.value(), todo.due(), session), written);
        return ExitCode.DONE;
    }
}
