package dev.kith.operation;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Where;
import dev.kith.view.Format;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith operations list}. */
final class ListOperations implements Command {
    private static final int USUAL = 20;
    private static final Option<String> ACTOR = Option.text("--actor", "NAME", "what this person did");

    @Override
    public Spec spec() {
        return Spec.reading()
                .with(Options.SINCE, Options.UNTIL, ACTOR)
                .shows(OperationViews.LINES)
                .describe(
                        "The newest come first; without --limit a table shows the latest 20, --limit 0 shows all, and so do files.")
                .example("kith operations list", "what was done lately")
                .example("kith operations list --since today --actor ada", "what ada did today");
    }

    /** What was found, and how many there are. */
    private record Found(List<OperationLine> lines, long all) {}

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Where where = where(arguments);
        int usual = session.format() == Format.TABLE && !arguments.has(Options.SORT) ? USUAL : 0;
        int limit = arguments.has(Options.SORT) ? 0 : arguments.get(Options.LIMIT, usual);
        Found found = session.read(tx -> {
            Operations operations = new Operations(tx);
            return new Found(operations.list(where, limit == 0 ? Integer.MAX_VALUE : limit), operations.count(where));
        });
        session.show(
                Listing.of("operations", OperationViews.LINES, found.lines()),
                Text.of("There are no such operations."));
        if (!arguments.has(Options.LIMIT) && found.lines().size() < found.all()) {
            session.say(Text.of("Showed the latest {0} of {1} operations; --limit 0 shows all.", limit, found.all()));
        }
        return ExitCode.DONE;
    }

    private static Where where(Arguments arguments) {
        Where where = Where.ALL;
        if (arguments.has(Options.SINCE)) {
            where = where.and(Where.of("o.at >= ?", arguments.get(Options.SINCE, java.time.Instant.EPOCH)));
        }
        if (arguments.has(Options.UNTIL)) {
            where = where.and(Where.of("o.at < ?", arguments.get(Options.UNTIL, java.time.Instant.EPOCH)));
        }
        String actor = arguments.orNull(ACTOR);
        return actor == null ? where : where.and(Where.of("o.actor = ?", actor));
    }
}
