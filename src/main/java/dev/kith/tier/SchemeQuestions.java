package dev.kith.tier;

import dev.kith.base.KithException;
import dev.kith.base.Text;
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
                    Text.of(
                            "{0} tiers need {1} limits, not {2}: those of {3}.",
                            tiers.size(), tiers.size(), given.size(), String.join(", ", tiers)),
                    Text.of("For example: kith points tier init 500 2000 5000"));
        }
        refuseMissing(given.isEmpty());
        if (!given.isEmpty()) {
            return given;
        }
        List<String> limits = new ArrayList<>();
        tiers.forEach(tier -> limits.add(session.ask(Text.of("From how much on is {0} reached? ", tier))));
        return limits;
    }

    /** How they are reached, for a programme that is still to be named. */
    Scheme scheme() {
        return new Scheme(
                0,
                Measure.of(
                        asked(TierOptions.BY, Text.of("What is counted ({0})? ", String.join(", ", Measure.words())))),
                asked(TierOptions.WINDOW, Text.of("Over how long (12mo, 6mo, year, ...)? ")),
                Downgrade.of(asked(
                        TierOptions.DOWNGRADE,
                        Text.of("Who does not reach it again falls ({0})? ", String.join(", ", Downgrade.words())))));
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
                    Text.of("Missing: {0}.", String.join(" ", missing)),
                    Text.of("See 'kith points tier init --help'."));
        }
    }
}
