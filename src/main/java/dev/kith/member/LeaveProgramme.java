package dev.kith.member;

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
import dev.kith.customer.Selected;
import dev.kith.customer.Selection;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.programme.Programme;
import dev.kith.programme.ProgrammeOptions;
import dev.kith.view.Card;
import java.time.LocalDate;

/** {@code kith member leave}. */
record LeaveProgramme(Queries queries) implements Command {
    private static final Option<LocalDate> LEFT =
            MemberDays.day("--left", "the first day on which they are no member, today if not said");

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(Selection.REFS)
                .with(Options.QUERY, LEFT, ProgrammeOptions.PROGRAMME)
                .shows(MemberViews.OUTCOME)
                .asksFirst()
                .describe("Their points stay, and can still be spent; their number stays theirs.")
                .example("kith member leave S-1001", "from today on")
                .example("kith member leave --query tag:vip --yes", "all who fit a query");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Selection selection = Selection.of(arguments, session, queries);
        long count = selection.count(session);
        LocalDate day = MemberDays.given(LEFT, arguments, session);
        session.confirmChange(count, Text.of("End the membership of {0} customers?", count));
        Written<Outcome> written =
                session.change(tx -> leave(tx, selection, ProgrammeOptions.programme(arguments, tx), day));
        session.showChanged(Card.of(written.value(), MemberViews.OUTCOME));
        session.did(sentence(written.value()), written);
        return ExitCode.DONE;
    }

    private static Outcome leave(Tx tx, Selection selection, Programme programme, LocalDate day) {
        Selected selected = Selected.of(selection, tx);
        return new Outcome(programme.name(), selected, new Members(tx).leave(programme, day), null);
    }

    private static String sentence(Outcome outcome) {
        Selected selected = outcome.selected();
        String programme = Printable.line(outcome.programme());
        if (selected.count() == 0) {
            return Text.of("No customers match.");
        }
        if (outcome.changed() == 0) {
            return Text.of(
                    selected.count() == 1 ? "{0} is no member of {1}." : "{0} are no members of {1}.",
                    selected.named(),
                    programme);
        }
        String others = outcome.unchanged() == 0 ? "" : Text.of(" ({0} were none)", outcome.unchanged());
        return Text.of("{0} left {1}{2}.", selected.named(outcome.changed()), programme, others);
    }
}
