package dev.kith.points;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.base.Width;
import dev.kith.cli.Arguments;
import dev.kith.cli.Live;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.db.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A movement of points as a command has it, and as a line of a batch has it.
 *
 * @param parameters what it takes by place; a line names them by their labels in small letters
 * @param work does it
 */
public record PointsVerb(String name, List<Parameter<?>> parameters, List<Option<?>> options, Work work) {
    /** Does what the arguments say. */
    public interface Work {
        MoveResult run(Arguments arguments, Tx tx, Session session);
    }

    static final Parameter<CustomerRef> TO = Parameter.of(
                    "TO", "the customer who gets them", CustomerRef.PARAMETER.reader())
            .completing(Live.CUSTOMER);
    static final Parameter<Long> POINTS =
            Parameter.of("POINTS", "how many, a whole number", (text, session) -> Award.points(text));
    static final Parameter<Long> ENTRY = Parameter.of("ENTRY", "the number of an entry", PointsVerb::entry);
    static final Option<Long> CHANGE = Option.of(
            "--change", "N", "how many more, or with a minus how many fewer", (text, session) -> signed(text));
    public static final Option<LocalDate> EXTEND = Option.of(
            "--extend",
            "DATE",
            "the last day of points that come back after their own",
            (text, session) -> session.moments().date(text));

    private static final List<Option<?>> TERMS = List.of(Options.REASON, Options.REF, Options.AT);

    static final PointsVerb AWARD =
            of("award", List.of(CustomerRef.PARAMETER, POINTS), AwardOptions.TERMS, (arguments, tx, session) -> {
                Book book = PurseOptions.book(arguments, tx, session);
                return MoveResult.of(
                        new Awarding(book)
                                .award(
                                        customer(arguments, tx, session),
                                        AwardOptions.award(arguments.get(POINTS), arguments))
                                .moved(),
                        book);
            });
    static final PointsVerb REDEEM = of(
            "redeem",
            List.of(CustomerRef.PARAMETER, POINTS),
            plus(TERMS, PurseOptions.PROGRAMME),
            (arguments, tx, session) -> {
                Book book = PurseOptions.book(arguments, tx, session);
                return MoveResult.of(new Moves(book).redeem(customer(arguments, tx, session), move(arguments)), book);
            });
    static final PointsVerb ADJUST =
            of("adjust", List.of(CustomerRef.PARAMETER), plus(AwardOptions.TERMS, CHANGE), PointsVerb::adjust);
    static final PointsVerb TRANSFER = of(
            "transfer",
            List.of(CustomerRef.PARAMETER, TO, POINTS),
            plus(TERMS, PurseOptions.PROGRAMME),
            (arguments, tx, session) -> {
                Book book = PurseOptions.book(arguments, tx, session);
                CustomerRefs refs = new CustomerRefs(tx, session.settings().region());
                return MoveResult.of(
                        new Moves(book)
                                .transfer(
                                        customer(arguments, tx, session),
                                        refs.get(arguments.get(TO)).id(),
                                        move(arguments)),
                        book);
            });
    static final PointsVerb HOLD = of(
            "hold",
            List.of(CustomerRef.PARAMETER, POINTS),
            plus(TERMS, PurseOptions.PROGRAMME),
            (arguments, tx, session) -> {
                Book book = PurseOptions.book(arguments, tx, session);
                return MoveResult.of(new Holds(book).hold(customer(arguments, tx, session), move(arguments)), book);
            });
    static final PointsVerb CAPTURE =
            of("capture", List.of(ENTRY, POINTS.optional()), TERMS, (arguments, tx, session) -> {
                Entry hold = PointsAccounts.getEntry(tx, arguments.get(ENTRY));
                Book book = Reversals.bookOf(tx, hold, session.now(), session.zone());
                return MoveResult.of(
                        new Holds(book).capture(hold, arguments.find(POINTS).orElse(null), terms(arguments, book)),
                        book);
            });
    static final PointsVerb RELEASE = of("release", List.of(ENTRY), TERMS, (arguments, tx, session) -> {
        Entry hold = PointsAccounts.getEntry(tx, arguments.get(ENTRY));
        Book book = Reversals.bookOf(tx, hold, session.now(), session.zone());
        return MoveResult.of(new Holds(book).release(hold, terms(arguments, book)), book);
    });
    static final PointsVerb REVERSE = of("reverse", List.of(ENTRY), plus(TERMS, EXTEND), (arguments, tx, session) -> {
        Entry entry = PointsAccounts.getEntry(tx, arguments.get(ENTRY));
        Book book = Reversals.bookOf(tx, entry, session.now(), session.zone());
        return MoveResult.of(
                new Reversals(book).reverse(entry, extended(arguments, session), terms(arguments, book)), book);
    });

    /** All of them. */
    public static final List<PointsVerb> ALL =
            List.of(AWARD, REDEEM, ADJUST, TRANSFER, HOLD, CAPTURE, RELEASE, REVERSE);

    private static PointsVerb of(String name, List<Parameter<?>> parameters, List<Option<?>> options, Work work) {
        return new PointsVerb(name, parameters, options, work);
    }

    private static MoveResult adjust(Arguments arguments, Tx tx, Session session) {
        Long change = arguments.orNull(CHANGE);
        if (change == null || !arguments.has(Options.REASON)) {
            throw new KithException.Usage(
                    Text.of("Missing: --change N --reason TEXT."), Text.of("See 'kith points adjust --help'."));
        }
        Book book = PurseOptions.book(arguments, tx, session);
        long customer = customer(arguments, tx, session);
        return MoveResult.of(
                change > 0
                        ? new Awarding(book)
                                .adjust(customer, AwardOptions.award(change, arguments))
                                .moved()
                        : new Moves(book).adjust(customer, move(-change, arguments)),
                book);
    }

    private static long customer(Arguments arguments, Tx tx, Session session) {
        return new CustomerRefs(tx, session.settings().region())
                .get(arguments.get(CustomerRef.PARAMETER))
                .id();
    }

    private static Move move(Arguments arguments) {
        return move(arguments.get(POINTS), arguments);
    }

    private static Move move(long points, Arguments arguments) {
        return new Move(
                points, arguments.orNull(Options.AT), arguments.orNull(Options.REASON), arguments.orNull(Options.REF));
    }

    private static Postings.Terms terms(Arguments arguments, Book book) {
        Move move = move(1, arguments);
        Instant at = book.at(move.at());
        return new Postings.Terms(at, move.reason(), move.ref());
    }

    /** The day of {@link #EXTEND}, or null; throws KithException.Invalid where it is over. */
    public static @Nullable LocalDate extended(Arguments arguments, Session session) {
        LocalDate extend = arguments.orNull(EXTEND);
        if (extend != null
                && extend.isBefore(session.now().atZone(session.zone()).toLocalDate())) {
            throw new KithException.Invalid(Text.of("Points can't be extended to {0}, which is over.", extend));
        }
        return extend;
    }

    private static long signed(String text) {
        String digits = Width.narrow(text).strip();
        boolean less = digits.startsWith("-");
        long points = Award.points(less || digits.startsWith("+") ? digits.substring(1) : digits);
        return less ? -points : points;
    }

    private static long entry(String text, @Nullable Session session) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new KithException.Invalid(
                    Text.of("An entry is named by its number, not '{0}'.", text),
                    Text.of("See 'kith points statement REF'."));
        }
        return Long.parseLong(text);
    }

    private static List<Option<?>> plus(List<? extends Option<?>> some, Option<?>... more) {
        return Stream.concat(some.stream(), Stream.of(more))
                .<Option<?>>map(option -> option)
                .toList();
    }
}
