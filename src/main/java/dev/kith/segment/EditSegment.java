package dev.kith.segment;

import dev.kith.base.KithException;
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
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.util.List;

/** {@code kith segment edit}. */
final class EditSegment implements Command {
    private static final List<Option<?>> OPTIONS =
            List.of(Options.QUERY, DefinitionOptions.OTHER_NAME, Options.DESCRIPTION, Options.TAG, Options.CLEAR);

    private final Queries queries;
    private final SegmentParts parts;

    EditSegment(Queries queries, SegmentParts parts) {
        this.queries = queries;
        this.parts = parts;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(SegmentCommand.SEGMENT)
                .with(OPTIONS)
                .shows(SegmentViews.MOVED)
                .describe("""
                        Only what is given changes; --clear tag and --clear description take them away. Another query \
                        lets customers enter and leave at once, and the history stays. Another name is followed by the \
                        segments whose queries name it.""")
                .example("kith segment edit regulars --query 'orders:2.. not tag:staff'", "another query")
                .example("kith segment edit regulars --name buyers --tag buyer", "another name, and a tag");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        if (OPTIONS.stream().noneMatch(arguments::has)) {
            throw new KithException.Usage(
                    Text.of("There is nothing to change."), Text.of("See 'kith segment edit --help'."));
        }
        Segment before = session.read(tx -> new Segments(tx).get(arguments.get(SegmentCommand.SEGMENT)));
        Definition definition = DefinitionOptions.over(before, arguments);
        Written<Moved> written = new Defining(session, queries, parts).change(before, definition, Matched.asBefore());
        session.showChanged(Card.of(written.value(), SegmentViews.MOVED));
        session.did(
                written.operation().isPresent() || session.isDryRun()
                        ? Text.of("Changed the segment {0}", written.value().sentence())
                        : Text.of("Nothing to change: {0} is so already.", Printable.line(before.name())),
                written);
        return ExitCode.DONE;
    }
}
