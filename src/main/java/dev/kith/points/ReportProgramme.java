package dev.kith.points;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.points.ProgrammeFigures.Group;
import dev.kith.view.Listing;
import java.math.BigDecimal;
import java.util.List;

/** {@code kith report programme}. */
public final class ReportProgramme implements Command {
    private static final Option<BigDecimal> MARGIN = Option.of(
            "--margin",
            "PERCENT",
            "how many per cent of what is spent are left to the shop",
            (text, session) -> margin(text));

    @Override
    public Spec spec() {
        return Spec.reading()
                .with(MARGIN, PurseOptions.PROGRAMME)
                .shows(ProgrammeLine.COLUMNS)
                .describe("""
                        Members of a programme beside all others, over the last 365 days: buyers are those who ordered; repeat is the \
                        share of them who did so more than once; retention the share of those who ordered in the 365 days before who did \
                        so again; spend is less refunds. Cost is what the points that were redeemed are worth at the programme's \
                        rate. With --margin, the extra margin is that share of what members spend each beyond what others do, \
                        times the members.

                        It compares; it proves no effect: who buys much is the one who joins.""")
                .example("kith report programme", "members beside others")
                .example(
                        "kith report programme --margin 30 --json",
                        "and what the programme may have brought, for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        BigDecimal margin = arguments.orNull(MARGIN);
        List<ProgrammeLine> lines = session.read(tx -> {
            Book book = PurseOptions.book(arguments, tx, session);
            List<Group> groups = new ProgrammeFigures(book).groups();
            return groups.stream()
                    .map(group -> ProgrammeLine.of(group, groups, margin, book, session.currency()))
                    .toList();
        });
        session.show(Listing.of("groups", ProgrammeLine.COLUMNS, lines), Text.of("There are no customers."));
        session.say(Text.of(
                "Members choose to be members: a difference to others is no effect of the programme by itself."));
        return ExitCode.DONE;
    }

    private static BigDecimal margin(String text) {
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")
                || new BigDecimal(text).compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new KithException.Invalid(Text.of("--margin takes per cent from 0 to 100, not '{0}'.", text));
        }
        return new BigDecimal(text);
    }
}
