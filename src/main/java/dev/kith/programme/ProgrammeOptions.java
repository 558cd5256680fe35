package dev.kith.programme;

import dev.kith.base.ChineseNumber;
import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Live;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import java.util.List;

/** What the commands about programmes take, and how a command says which programme it means. */
public final class ProgrammeOptions {
    private static final long MOST = 1L << 53;

    public static final Option<String> PROGRAMME =
            Option.text("--programme", "NAME", "the loyalty programme").completing(Live.PROGRAMME);
    public static final Option<Expiry> EXPIRES = Option.of(
            "--expires",
            "DATE|SPAN",
            "the last day they can be spent: 2027-12-31, 1y after they are earned, year-end, or '1y month-end'",
            ProgrammeOptions::expiry);
    static final Parameter<String> NAME = Parameter.text("NAME", "its name");
    static final Parameter<String> WHICH =
            Parameter.text("PROGRAMME", "a programme's name, in any case").completing(Live.PROGRAMME);
    static final Option<String> NEW_NAME = Option.text("--name", "NAME", "the name from now on");
    static final Option<Worth> WORTH =
            Option.of("--worth", "POINTS=MONEY", "what so many points are worth: 100=1.00", ProgrammeOptions::worth);
    static final Option<String> ROUNDING = Option.choice(
            "--rounding", "how what points are worth is rounded: down, half-even or up", Rounding.words());
    static final Option<String> SHORTFALL = Option.choice(
            "--shortfall",
            "what pays where points that are taken back are spent: other lots, or a debt",
            Shortfall.words());
    static final Option<Long> DEBT_LIMIT = Option.of(
            "--debt-limit",
            "POINTS",
            "how many points a customer may owe for redemptions, 0 for none",
            (text, session) -> points("--debt-limit", text));
    static final Option<String> MEMBERS_ONLY =
            Option.choice("--members-only", "whether only members earn: yes or no", List.of("yes", "no"));

    /** All that a programme has but its name. */
    static final List<Option<?>> TERMS =
            List.of(Options.DESCRIPTION, WORTH, ROUNDING, EXPIRES, SHORTFALL, DEBT_LIMIT, MEMBERS_ONLY);

    private ProgrammeOptions() {}

    /** The programme that is meant; throws KithException.NotFound where there is none of this name. */
    public static Programme programme(Arguments arguments, Tx tx) {
        return new Programmes(tx).get(arguments.get(PROGRAMME, Programme.STANDARD));
    }

    private static Expiry expiry(String text, Session session) {
        Expiry expiry = Expiry.parseOrNull(text);
        return expiry != null ? expiry : new Expiry.On(session.moments().date(text));
    }

    private static Worth worth(String text, Session session) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new KithException.Invalid(
                    Text.of("'{0}' does not say what points are worth.", Printable.line(text)),
                    Text.of("Write POINTS=MONEY: --worth 100=1.00"));
        }
        return new Worth(
                points("--worth", text.substring(0, equals)),
                Money.parse(text.substring(equals + 1), session.currency()).minor());
    }

    private static long points(String option, String text) {
        String digits = ChineseNumber.plain(text.strip());
        if (!digits.matches("[0-9]{1,16}") || Long.parseLong(digits) > MOST) {
            throw new KithException.Invalid(
                    Text.of("{0} takes a whole number of points, not '{1}'.", option, Printable.line(text)));
        }
        return Long.parseLong(digits);
    }
}
