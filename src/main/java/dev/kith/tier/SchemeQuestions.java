package dev.kith.tier;

import dev.kith.base.KithException;
import dev.kith.cli.Arguments;
import dev.kith.cli.Option;
import dev.kith.cli.Session;
import java.util.ArrayList;
import java.util.List;

/** What tiers need to be told and never invent: from the command line, or asked at a terminal. */
final class SchemeQuestions {
    private final Arguments arguments;
    private final Session session;

    SchemeQuestions(Arguments arguments, Session session) {
        this.arguments = arguments;
        this.session = session;
    }

    /**
     * The limits of some tiers, as they were given or are asked for.
     *
     * @throws KithException.Usage where there are not as many as tiers, or something is missing and nobody can be asked
     */
    List<String> limits(List<String> given, List<String> tiers) {
        if (!given.isEmpty() && given.size() != tiers.size()) {
            throw new KithException.Usage(
                    "%d tiers need %d limits, not %d: those of %s."
                            .formatted(tiers.size(), tiers.size(), given.size(), String.join(", ", tiers)),
                    "For example: kith points tier init 500 2000 5000");
        }
        refuseMissing(given.isEmpty());
        if (!given.isEmpty()) {
            return given;
        }
        List<String> limits = new ArrayList<>();
        tiers.forEach(tier -> limits.add(session.ask("From how much on is " + tier + " reached? ")));
        return limits;
    }

    /** How they are reached, for a programme that is still to be named. */
    Scheme scheme() {
        return new Scheme(
                0,
                Measure.of(asked(TierOptions.BY, "What is counted (" + String.join(", ", Measure.words()) + ")? ")),
                asked(TierOptions.WINDOW, "Over how long (12mo, 6mo, year, ...)? "),
                Downgrade.of(asked(
                        TierOptions.DOWNGRADE,
                        "Who does not reach it again falls (" + String.join(", ", Downgrade.words()) + ")? ")));
    }

    private <T> T asked(Option<T> option, String question) {
        return arguments.find(option).orElseGet(() -> option.reader().read(session.ask(question), session));
    }

    private void refuseMissing(boolean limits) {
        List<String> missing = new ArrayList<>(limits ? List.of("LIMIT LIMIT LIMIT") : List.of());
        for (Option<?> option : TierOptions.SCHEME) {
            if (!arguments.has(option)) {
                missing.add(option.name() + " " + option.label());
            }
        }
        if (!missing.isEmpty() && !session.canAsk()) {
            throw new KithException.Usage(
                    "Missing: " + String.join(" ", missing) + ".", "See 'kith points tier init --help'.");
        }
    }
}
