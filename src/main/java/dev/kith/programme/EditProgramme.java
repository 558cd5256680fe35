package dev.kith.programme;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Changes;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** {@code kith programme edit}. */
final class EditProgramme implements Command {
    private static final List<Option<?>> OPTIONS = Stream.<Option<?>>concat(
                    Stream.of(ProgrammeOptions.NEW_NAME, Options.CLEAR), ProgrammeOptions.TERMS.stream())
            .toList();

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(ProgrammeOptions.WHICH)
                .with(OPTIONS)
                .shows(ProgrammeViews.LINES)
                .describe(DefineProgramme.ABOUT + " Points that were given already keep their last day.")
                .example(
                        "kith programme edit standard --worth 100=1.00 --expires 1y", "what points are worth, how long")
                .example("kith programme edit standard --clear expires", "points last for ever again");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        if (OPTIONS.stream().noneMatch(arguments::has)) {
            throw new KithException.Usage(
                    Text.of("There is nothing to change."), Text.of("See 'kith programme edit --help'."));
        }
        Written<ProgrammeViews.Line> written = session.change(tx -> edit(tx, arguments, session));
        session.showChanged(Card.of(written.value(), ProgrammeViews.LINES));
        boolean same = written.operation().isEmpty() && !session.isDryRun();
        String name = Printable.line(written.value().programme().name());
        session.did(
                Text.of(same ? "Nothing to change in the programme {0}." : "Changed the programme {0}.", name),
                written);
        return ExitCode.DONE;
    }

    private static ProgrammeViews.Line edit(Tx tx, Arguments arguments, Session session) {
        Programme before = new Programmes(tx).get(arguments.get(ProgrammeOptions.WHICH));
        String name = arguments.get(ProgrammeOptions.NEW_NAME, before.name());
        if (before.name().equals(Programme.STANDARD) && !name.equals(before.name())) {
            throw new KithException.Conflict(
                    Text.of("The programme standard keeps its name: commands that name none mean it."),
                    Text.of("Define another one: kith programme define NAME"));
        }
        Changes changes = new Changes(arguments);
        Expiry expires = changes.value(ProgrammeOptions.EXPIRES, before.expires());
        Programme after = new Programme(
                before.id(),
                name,
                changes.text(Options.DESCRIPTION, before.description()),
                changes.value(ProgrammeOptions.WORTH, before.worth()),
                arguments.find(ProgrammeOptions.ROUNDING).map(Rounding::of).orElse(before.rounding()),
                expires,
                Objects.equals(expires, before.expires()) ? before.expiresSince() : session.now(),
                arguments.find(ProgrammeOptions.SHORTFALL).map(Shortfall::of).orElse(before.shortfall()),
                arguments.get(ProgrammeOptions.DEBT_LIMIT, before.debtLimit()),
                arguments.find(ProgrammeOptions.MEMBERS_ONLY).map("yes"::equals).orElse(before.membersOnly()),
                before.createdAt());
        changes.refuseUnknown(List.of("description", "worth", "expires"));
        return ProgrammeViews.Line.of(tx, new Programmes(tx).save(after), session);
    }
}
