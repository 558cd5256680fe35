package dev.kith.classification;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Session;
import dev.kith.customer.Scope;
import dev.kith.db.Tx;
import dev.kith.view.Column;
import dev.kith.view.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part of a report on classes that tells who moved in a period, as {@code segment refresh} wrote it down. */
final class Moves {
    static final String HELP = """
            With --since, how many customers had which of them when the period began (a row each) and have which now, \
            or had when --until was over (a column each). That is known from 'kith segment refresh' on, which writes \
            down who became something else: let it run once a day.""";

    private Moves() {}

    /** Counts the moves between two times. */
    interface Counted {
        List<MoveLine> between(ClassHistory history, Instant since, Instant until, Scope scope);
    }

    /** The columns of a report, and what the moves have beside them. */
    static List<Column<?>> with(List<? extends Column<?>> own) {
        List<Column<?>> columns = new ArrayList<>(own);
        columns.addAll(MoveLine.COLUMNS.subList(0, 2));
        return columns;
    }

    /** Shows them where a period was asked for. */
    static boolean shown(Arguments arguments, Session session, Scope scope, List<String> classes, Counted counted) {
        Optional<MovePeriod> period = MovePeriod.of(arguments, session);
        if (period.isEmpty()) {
            return false;
        }
        Instant since = period.get().since();
        session.read(tx -> {
            scope.ready(tx);
            List<MoveLine> lines =
                    counted.between(new ClassHistory(tx), since, period.get().until(), scope);
            show(tx, session, since, MoveLine.matrix(classes, lines));
            return true;
        });
        return true;
    }

    private static void show(Tx tx, Session session, Instant since, View matrix) {
        session.show(matrix);
        Optional<Instant> beginning = new ClassHistory(tx).beginning();
        if (beginning.isEmpty()) {
            session.say(Text.of("Nothing is written down yet. To begin: kith segment refresh"));
        } else if (since.isBefore(beginning.get())) {
            session.say(Text.of(
                    "What customers were is known from {0} on.",
                    beginning.get().atZone(session.zone()).toLocalDate()));
        }
    }
}
