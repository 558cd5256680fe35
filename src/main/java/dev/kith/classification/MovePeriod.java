package dev.kith.classification;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import java.time.Instant;
import java.util.Optional;

/** From one time until before another, over which a report tells who moved. */
public record MovePeriod(Instant since, Instant until) {

    /** What was asked for, up to now where no end was; nothing where no beginning was. */
    public static Optional<MovePeriod> of(Arguments arguments, Session session) {
        Optional<Instant> since = arguments.find(Options.SINCE);
        Instant until = arguments.find(Options.UNTIL).orElse(session.now().plusSeconds(1));
        if (since.isEmpty()) {
            if (arguments.has(Options.UNTIL)) {
                throw new KithException.Usage(
                        Text.of("--until needs a --since: moves are counted from one time to another."),
                        Text.of("To see how it is now, leave both out."));
            }
            return Optional.empty();
        }
        if (!since.get().isBefore(until)) {
            throw new KithException.Usage(
                    Text.of("--until lies before --since."), Text.of("Give the earlier time to --since."));
        }
        return Optional.of(new MovePeriod(since.get(), until));
    }
}
