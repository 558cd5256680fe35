package dev.kith.segment;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Changes;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.Queries;
import dev.kith.customer.Selection;
import dev.kith.query.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the options of {@code segment define} and {@code segment edit} say. */
final class DefinitionOptions {
    static final Parameter<String> NAME = Parameter.text("NAME", "its name");
    static final Option<String> OTHER_NAME = Option.text("--name", "NAME", "the name from now on");
    static final Option<Boolean> STATIC =
            Option.flag("--static", "members are put in by hand: those named now, or that fit --query now");

    private final Arguments arguments;
    private final Session session;
    private final Queries queries;

    DefinitionOptions(Arguments arguments, Session session, Queries queries) {
        this.arguments = arguments;
        this.session = session;
        this.queries = queries;
    }

    Definition definition() {
        return new Definition(
                arguments.get(NAME),
                arguments.has(STATIC) ? null : Query.parse(Queries.textOf(arguments)),
                arguments.orNull(Options.DESCRIPTION),
                oneTag(arguments));
    }

    /** Who is put in by hand. */
    Matched byHand() {
        if (!arguments.has(STATIC)) {
            return Matched.asBefore();
        }
        List<CustomerRef> refs = arguments.all(Queries.PLAIN).stream()
                .map(text -> CustomerRef.PARAMETER.reader().read(text, session))
                .toList();
        String query = arguments.orNull(Options.QUERY);
        return refs.isEmpty() && query == null
                ? Matched.nobody()
                : Matched.only(Selection.of(refs, query, session, queries));
    }

    /** The tag of a segment, which is one at the most. */
    static @Nullable String oneTag(Arguments arguments) {
        List<String> tags = arguments.all(Options.TAG);
        if (tags.size() > 1) {
            throw new KithException.Usage(Text.of("A segment has one --tag at the most."), null);
        }
        return tags.isEmpty() ? null : tags.getFirst();
    }

    /** What the options of {@code segment edit} make of a segment. */
    static Definition over(Segment before, Arguments arguments) {
        if (before.isStatic() && arguments.has(Options.QUERY)) {
            throw new KithException.Conflict(
                    Text.of("The members of {0} are put in by hand.", Printable.line(before.name())),
                    Text.of("To give it a query: kith segment define '{0}' QUERY --replace", before.name()));
        }
        Changes changes = new Changes(arguments);
        String name = arguments.get(OTHER_NAME, before.name());
        String query = arguments.orNull(Options.QUERY);
        String description = changes.text(Options.DESCRIPTION, before.description());
        String tag = tag(arguments, changes, before.tag());
        changes.refuseUnknown(List.of("description", "tag"));
        String text = query == null ? before.query() : query;
        return new Definition(name, text == null ? null : Query.parse(text), description, tag);
    }

    private static @Nullable String tag(Arguments arguments, Changes changes, @Nullable String before) {
        String tag = oneTag(arguments);
        boolean clear = changes.clears("tag");
        if (tag != null && clear) {
            throw new KithException.Usage(Text.of("--tag and --clear tag contradict each other."), null);
        }
        return tag != null ? tag : clear ? null : before;
    }
}
