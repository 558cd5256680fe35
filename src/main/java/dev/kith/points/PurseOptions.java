package dev.kith.points;

import dev.kith.cli.Arguments;
import dev.kith.cli.Option;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.programme.ProgrammeOptions;
import java.util.List;

/** Which points a command means; without these, those of the standard programme that can be spent. */
public final class PurseOptions {
    public static final Option<String> PROGRAMME = ProgrammeOptions.PROGRAMME;
    public static final Option<Boolean> STATUS =
            Option.flag("--status-points", "the points that count for a tier, and are never spent");
    static final List<Option<?>> ALL = List.of(PROGRAMME, STATUS);

    private PurseOptions() {}

    /** The ledger that is meant, now; throws KithException.NotFound where there is no such programme. */
    static Book book(Arguments arguments, Tx tx, Session session) {
        Purse purse = Purse.of(tx, arguments.orNull(PROGRAMME), arguments.has(STATUS));
        return new Book(tx, purse, session.now(), session.zone());
    }
}
