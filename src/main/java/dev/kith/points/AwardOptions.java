package dev.kith.points;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Live;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.Queries;
import dev.kith.customer.Selection;
import dev.kith.programme.Expiry;
import dev.kith.programme.ProgrammeOptions;
import java.util.List;

/** What an award takes: {@code REF POINTS}, or {@code POINTS --query QUERY}, and the terms of it. */
public final class AwardOptions {
    static final Parameter<String> REF = Parameter.text(
                    "REF", "the customer, or - for REFs on stdin; none with --query")
            .optional()
            .completing(Live.CUSTOMER);
    static final Parameter<Long> POINTS = Parameter.of(
                    "POINTS", "how many, a whole number", (text, session) -> Award.points(text))
            .optional();
    public static final Option<Expiry> EXPIRES = ProgrammeOptions.EXPIRES;
    public static final Option<Availability> AVAILABLE = Option.of(
            "--available",
            "TIME|SPAN",
            "from when on they can be spent: 2026-12-01, or 14d after they are earned",
            AwardTimes::availability);
    private static final Option<String> SOURCE = Option.text("--source", "TEXT", "where it comes from");

    /** The terms of points that are given. */
    static final List<Option<?>> TERMS = List.of(
            Options.REASON,
            Options.REF,
            Options.AT,
            EXPIRES,
            AVAILABLE,
            SOURCE,
            PurseOptions.PROGRAMME,
            PurseOptions.STATUS);

    static final String ABOUT = """
            The points are a lot of their own, with its own last day; that day counts whole, in the time zone of the database. Without --expires it is the one of the programme, or they stay for ever.

            With --ref the same award is never given twice to a customer: the same again says what was given then, and ends with 0. A time that is not given does not count; the same ref with other points, or another reason, source or expiry is a conflict, and ends with 4. An award that was undone is not given again under its ref.

            An award to many (--query QUERY, or - for REFs on stdin) is one operation: all of them or none, and those who have it already under its ref are left out.""";

    private AwardOptions() {}

    /** Whether several customers may be meant. */
    static boolean isBulk(Arguments arguments) {
        return arguments.has(Options.QUERY) || arguments.isInput(REF);
    }

    /** Whom a bulk award is for. */
    static Selection selection(Arguments arguments, Session session, Queries queries) {
        return arguments.has(Options.QUERY)
                ? Selection.of(List.of(), arguments.orNull(Options.QUERY), session, queries)
                : Selection.of(arguments.all(CustomerRef.PARAMETER), null, session, queries);
    }

    /** The award; throws KithException.Usage where the number of points is missing. */
    static Award award(Arguments arguments) {
        return award(points(arguments), arguments);
    }

    /** So many points on the terms that are given. */
    static Award award(long points, Arguments arguments) {
        return new Award(
                points,
                arguments.orNull(Options.AT),
                arguments.get(AVAILABLE, Availability.After.AT_ONCE),
                arguments.orNull(EXPIRES),
                arguments.orNull(Options.REASON),
                arguments.orNull(Options.REF),
                arguments.orNull(SOURCE));
    }

    /** With a query there is no REF, so that the points stand in its place. */
    private static long points(Arguments arguments) {
        boolean query = arguments.has(Options.QUERY);
        if (query && arguments.has(POINTS)) {
            throw new KithException.Usage(Text.of("Customers are named by a REF or by --query, not both."), null);
        }
        if (!arguments.has(query ? REF : POINTS)) {
            throw new KithException.Usage(
                    arguments.has(REF) || query ? Text.of("Missing: POINTS.") : Text.of("Missing: REF POINTS."),
                    Text.of("See 'kith points award --help'."));
        }
        return query ? Award.points(arguments.get(REF)) : arguments.get(POINTS);
    }
}
