package dev.kith.customer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Explaining;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Card;
import dev.kith.view.Format;
import dev.kith.view.Presentation;
import dev.kith.view.Views;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What {@code --explain} does in place of a command: it tells how the query is understood, and how it is answered. */
public record ExplainQuery(Queries queries) implements Explaining {

    @Override
    public ExitCode explain(Spec spec, Arguments arguments, Session session) {
        boolean plain = spec.parameters().contains(Queries.PLAIN);
        if (!plain && !arguments.has(Options.QUERY) && arguments.has(Selection.REFS)) {
            throw new KithException.Usage(
                    Text.of("--explain tells about a query, and there is none."), Text.of("Add --query QUERY."));
        }
        String text = plain ? Queries.textOf(arguments) : arguments.get(Options.QUERY, "");
        CustomerQuery query = queries.prepare(text, session);
        Format format = format(session);
        Explanation explanation = session.read(
                tx -> format.shown(() -> new Explainer(tx, query).explain(arguments.has(Queries.ARCHIVED))));
        Presentation.Builder how =
                Presentation.builder(session.now(), session.zone()).format(format);
        if (session.env().tty().out()) {
            how.terminal(session.env().tty().width());
        }
        try {
            Views.write(
                    Card.of(explanation, Explanation.COLUMNS),
                    how.build(),
                    session.env().out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.DONE;
    }

    /**
     * The format that was asked for; what has no place for a plan, such as ids, calendars and vCards, is told as a
     * table.
     */
    private static Format format(Session session) {
        try {
            Format format = session.format();
            return format == Format.IDS || format == Format.ICS ? Format.TABLE : format;
        } catch (KithException.Invalid e) {
            return Format.TABLE;
        }
    }
}
