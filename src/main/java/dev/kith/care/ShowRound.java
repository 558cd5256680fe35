package dev.kith.care;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith care round show}. */
final class ShowRound implements Command {
    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(CareOptions.PLAN, CareOptions.PERIOD)
                .shows(CareViews.MEMBERS)
                .describe(Rounds.HELP)
                .example("kith care round show fair-call 2026-11", "who was reached in November, and who was not")
                .example("kith care round show fair-call 2026-11 --format csv", "the same for a spreadsheet");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Period period = arguments.get(CareOptions.PERIOD);
        List<Rounds.Member> members = session.read(tx -> new Rounds(tx, session.now(), session.zone())
                .members(new Plans(tx).get(arguments.get(CareOptions.PLAN)), period));
        session.show(
                Listing.of("customers", CareViews.MEMBERS, members), Text.of("The plan made nothing for {0}.", period));
        if (!members.isEmpty()) {
            session.say(sentence(members));
        }
        return ExitCode.DONE;
    }

    private static String sentence(List<Rounds.Member> members) {
        return Text.of(
                "{0} due: {1} reached, {2} missed, {3} open.",
                members.size(), count(members, "reached"), count(members, "missed"), count(members, "open"));
    }

    private static long count(List<Rounds.Member> members, String state) {
        return members.stream().filter(member -> member.state().equals(state)).count();
    }
}
