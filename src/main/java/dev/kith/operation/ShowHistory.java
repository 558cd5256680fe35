package dev.kith.operation;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.customer.Match;
import dev.kith.db.Tx;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith history} and {@code kith customer history}. */
public final class ShowHistory implements Command {
    static final List<Column<HistoryLine>> LINES = List.of(
            Column.moment("at", "At", HistoryLine::at),
            Column.text("actor", "Actor", line -> line.operation().actor()),
            Column.whole("operation", "Operation", line -> line.operation().id()),
            Column.<HistoryLine>text(
                            "command", "Command", line -> line.operation().command())
                    .wide(),
            Column.text("change", "Change", HistoryLine::text),
            Column.<HistoryLine>text("table", "Table", HistoryLine::table).wide(),
            Column.<HistoryLine>whole("row", "Row", HistoryLine::row).wide(),
            Column.<HistoryLine>text("field", "Field", HistoryLine::field).wide(),
            Column.<HistoryLine>text("before", "Before", HistoryLine::before).wide(),
            Column.<HistoryLine>text("after", "After", HistoryLine::after).wide(),
            Column.whole("undone_by", "Undone by", HistoryLine::undoneBy));

    private final String name;

    /** @param name the words it is called by */
    public ShowHistory(String name) {
        this.name = name;
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(CustomerRef.PARAMETER)
                .shows(LINES)
                .describe(
                        "The latest comes last. What was undone is there too, with the operation that undid it. A customer "
                                + "that was removed is found by its id.")
                .example("kith " + name + " zoe@example.com", "what happened to a customer, and who did it")
                .example("kith " + name + " 1 --json", "the same for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        CustomerRef ref = arguments.get(CustomerRef.PARAMETER);
        List<HistoryLine> lines = session.read(tx -> session.format().shown(() -> lines(ref, tx, session)));
        session.show(
                Listing.of("history", LINES, lines), Text.of("Nothing is known of what happened to this customer."));
        return ExitCode.DONE;
    }

    private static List<HistoryLine> lines(CustomerRef ref, Tx tx, Session session) {
        Wording wording = new Wording(tx, session.zone(), session.currency());
        CustomerRefs customers = new CustomerRefs(tx, session.settings().region());
        List<Match> found = customers.find(ref);
        if (found.isEmpty() && ref.text().matches("[0-9]{1,15}")) {
            List<HistoryLine> removed = new CustomerHistory(tx, Long.parseLong(ref.text()), wording).lines();
            if (!removed.isEmpty()) {
                return removed;
            }
        }
        return new CustomerHistory(tx, customers.get(ref).id(), wording).lines();
    }
}
