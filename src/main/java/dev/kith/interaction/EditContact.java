package dev.kith.interaction;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.util.List;
import java.util.stream.Stream;

/** {@code kith log edit}. */
final class EditContact implements Command {
    private static final List<Option<?>> OPTIONS = Stream.concat(
                    Stream.of(ContactOptions.CHANNEL, Options.CLEAR), ContactOptions.ALL.stream())
            .toList();

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(ContactOptions.ID)
                .with(OPTIONS)
                .shows(InteractionViews.LINES)
                .example("kith log edit 1 --outcome reached --duration 12m", "how it ended, and how long it took")
                .example("kith log edit 1 --clear subject --at 'yesterday 17:30'", "no subject, another time");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        if (OPTIONS.stream().noneMatch(arguments::has)) {
            throw new KithException.Usage(
                    Text.of("There is nothing to change."), Text.of("See 'kith log edit --help'."));
        }
        long id = arguments.get(ContactOptions.ID);
        arguments.find(ContactOptions.TEXT); // may come from stdin, for which nobody else should wait
        String text = arguments.has(ContactOptions.EDIT)
                ? ContactOptions.edited(
                        session.read(tx -> new Interactions(tx).get(id))
                                .contact()
                                .text(),
                        arguments,
                        session)
                : null;
        Written<Interaction> edited = session.change(tx -> {
            Interactions interactions = new Interactions(tx);
            Interaction before = interactions.get(id);
            interactions.save(
                    id, ContactOptions.over(before.contact(), arguments, text).checked(session.now()));
            return interactions.get(id);
        });
        session.showChanged(Card.of(edited.value(), InteractionViews.LINES));
        Contact after = edited.value().contact();
        String contact = Text.of(
                "contact {0}, {1}",
                id, after.channel().phraseWith(edited.value().name(), after.direction()));
        boolean same = edited.operation().isEmpty() && !session.isDryRun();
        session.did(same ? Text.of("Nothing to change in {0}.", contact) : Text.of("Changed {0}.", contact), edited);
        return ExitCode.DONE;
    }
}
