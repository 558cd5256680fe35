package dev.kith.quality;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code kith quality}. */
public final class ShowQuality implements Command {
    private static final Parameter<String> FIELD =
            Parameter.text("FIELD", "a field, to list its suspicious values").optional();

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(FIELD)
                .shows(columns())
                .describe("""
                        Without a field: for each field how many customers have it, how many values can be right, how \
                        many different ones there are, and how many are worth a look: a name in all capitals, a \
                        misspelt mail domain, a number that can't be dialled, a birthday in the future, 'n/a', and so \
                        on. With a field: the customers with such values, and the reason. Many of these are put right \
                        by 'kith customer fix'.""")
                .example("kith quality", "how good the data is")
                .example("kith quality name", "names that are worth a look")
                .example(
                        "kith quality phone --format ids",
                        "the ids of those whose number is doubtful, for other commands");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Optional<String> field = arguments.find(FIELD);
        Doubts doubts = doubts(session);
        if (field.isEmpty()) {
            List<Quality> all = session.read(tx -> new FieldValues(tx, doubts).all());
            session.show(Listing.of("quality", QualityViews.FIELDS, all));
        } else {
            List<Offender> offenders = session.read(
                    tx -> session.format().shown(() -> new FieldValues(tx, doubts).offenders(field.get())));
            session.show(
                    Listing.of("offenders", QualityViews.OFFENDERS, offenders),
                    Text.of("Nothing is suspicious about {0}.", field.get()));
        }
        return ExitCode.DONE;
    }

    private static Doubts doubts(Session session) {
        return new Doubts(
                session.now().atZone(session.zone()).toLocalDate(),
                session.settings().region());
    }

    private static List<Column<?>> columns() {
        List<Column<?>> columns = new ArrayList<>(QualityViews.FIELDS);
        QualityViews.OFFENDERS.stream()
                .filter(column ->
                        QualityViews.FIELDS.stream().noneMatch(one -> one.id().equals(column.id())))
                .forEach(columns::add);
        return columns;
    }
}
