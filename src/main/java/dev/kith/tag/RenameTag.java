package dev.kith.tag;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Live;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Card;

/** {@code kith tag rename}. */
final class RenameTag implements Command {
    private static final Parameter<String> OLD =
            Parameter.text("OLD", "the tag").completing(Live.TAG);
    private static final Parameter<String> NEW = Parameter.text("NEW", "its name from now on");

    /** A tag before and after. */
    private record Renamed(String before, Tag tag) {}

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(OLD, NEW)
                .shows(TagViews.LINES)
                .example("kith tag rename vip VIP", "only another case")
                .example("kith tag rename newsletter mailing", "another name, for all who have it");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Written<Renamed> written = session.change(tx -> {
            Tags tags = new Tags(tx);
            Tag before = tags.get(arguments.get(OLD));
            tags.rename(before, arguments.get(NEW));
            return new Renamed(before.name(), tags.counted(before.id()));
        });
        Renamed renamed = written.value();
        session.showChanged(Card.of(renamed.tag(), TagViews.LINES));
        boolean same = renamed.before().equals(renamed.tag().name());
        session.did(
                same
                        ? Text.of("The tag is called {0} already.", renamed.before())
                        : Text.of(
                                "Renamed the tag {0} to {1}.",
                                renamed.before(), renamed.tag().name()),
                written);
        return ExitCode.DONE;
    }
}
