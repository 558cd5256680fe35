package dev.kith.tier;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.base.Width;
import dev.kith.cli.Arguments;
import dev.kith.cli.Live;
import dev.kith.cli.Option;
import dev.kith.cli.Parameter;
import dev.kith.db.Tx;
import dev.kith.points.PurseOptions;
import dev.kith.programme.Programme;
import dev.kith.programme.Programmes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What the commands about tiers take. */
final class TierOptions {
    private static final int MOST = 10_000;

    static final Parameter<String> NAME = Parameter.text("NAME", "its name");
    static final Parameter<String> TIER =
            Parameter.text("TIER", "a tier's name, in any case").completing(Live.TIER);
    static final Option<String> PROGRAMME = PurseOptions.PROGRAMME;
    static final Option<String> BY =
            Option.choice("--by", "what is counted: " + String.join(", ", Measure.words()), Measure.words());
    static final Option<Window> WINDOW = Option.of(
            "--window",
            "SPAN",
            "over how long it is counted, and how long a tier then lasts: 12mo, or year for those of the calendar",
            (text, session) -> Window.parse(text));
    static final Option<String> DOWNGRADE = Option.choice(
            "--downgrade",
            "what becomes of a tier that is not reached again: one-level, by-balance (what is reached) or never",
            Downgrade.words());
    static final Option<String> REACH =
            Option.text("--reach", "LIMIT", "from how much on it is reached, of what the programme counts");
    static final Option<Integer> MULTIPLIER = Option.of(
            "--multiplier",
            "FACTOR",
            "how many times the points of others it earns, 1 to 100 with two decimals at the most",
            (text, session) -> multiplier(text));
    static final Option<String> BENEFITS = Option.text("--benefits", "TEXT", "what else it brings, in words");
    static final Option<String> NEW_NAME = Option.text("--name", "NAME", "the name from now on");
    static final Option<LocalDate> UNTIL = Option.of(
            "--until",
            "TIME",
            "the last day on which it holds",
            (text, session) -> session.moments().date(text));
    static final List<Option<?>> SCHEME = List.of(BY, WINDOW, DOWNGRADE);

    private TierOptions() {}

    /** The programme that is meant; throws KithException.NotFound where there is none of this name. */
    static Programme programme(Arguments arguments, Tx tx) {
        return new Programmes(tx).get(arguments.get(PROGRAMME, Programme.STANDARD));
    }

    private static int multiplier(String text) {
        KithException.Invalid wrong = new KithException.Invalid(Text.of(
                "--multiplier takes a factor from 1 to 100, with two decimals at the most, not '{0}'.",
                Printable.line(text)));
        String factor = Width.narrow(text).strip();
        if (!factor.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")) {
            throw wrong;
        }
        int hundredths = new BigDecimal(factor).movePointRight(2).intValueExact();
        if (hundredths < Tier.ONCE || hundredths > MOST) {
            throw wrong;
        }
        return hundredths;
    }
}
