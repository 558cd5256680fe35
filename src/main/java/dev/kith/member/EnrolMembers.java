package dev.kith.member;

import dev.kith.base.KithException;
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
import org.jspecify.annotations.Nullable;

/** {@code kith member enrol}. */
record EnrolMembers(Queries queries) implements Command {
    private static final Option<String> NUMBER =
            Option.text("--number", "NUMBER", "the member's number, unique in the programme; made where none is given");
    private static final Option<LocalDate> JOINED =
            MemberDays.day("--joined", "the first day of it, today if not said");

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(Selection.REFS)
                .with(Options.QUERY, NUMBER, JOINED, ProgrammeOptions.PROGRAMME)
                .shows(MemberViews.OUTCOME)
                .asksFirst()
                .describe("""
                        A number that is made has ten digits, the last of which is a check digit by the formula of Luhn. Who was a member before gets that number again. What only members earn, they earn from the first day on: see 'kith programme edit'.""")
                .example("kith member enrol zoe@example.com", "with a number that is made")
                .example("kith member enrol 2 --number K-2002 --joined 2026-10-01", "with the one on the card")
                .example("kith member enrol --query tag:vip --yes", "all who fit a query");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Selection selection = Selection.of(arguments, session, queries);
        long count = selection.count(session);
        LocalDate day = MemberDays.given(JOINED, arguments, session);
        String number = arguments.find(NUMBER).map(Numbers::checked).orElse(null);
        if (number != null && (count > 1 || selection.isQuery())) {
            throw new KithException.Usage(Text.of("A --number is for one customer."), Text.of("Name one by a REF."));
        }
        session.confirmChange(count, Text.of("Make {0} customers members?", count));
        Written<Outcome> written = session.change(
                tx -> enrol(tx, selection, ProgrammeOptions.programme(arguments, tx), new Terms(day, number)));
        session.showChanged(Card.of(written.value(), MemberViews.OUTCOME));
        session.did(written.value().enrolled(), written);
        return ExitCode.DONE;
    }

    private record Terms(LocalDate day, @Nullable String number) {}

    private static Outcome enrol(Tx tx, Selection selection, Programme programme, Terms terms) {
        Selected selected = Selected.of(selection, tx);
        Members members = new Members(tx);
        Members.Enrolled enrolled = members.enrol(programme, terms.day(), terms.number());
        return new Outcome(
                programme.name(),
                selected,
                enrolled.joined() + enrolled.again(),
                selected.count() == 1 ? members.numberOfSelected(programme) : null);
    }
}
