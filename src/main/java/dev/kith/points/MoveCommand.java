package dev.kith.points;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.util.List;

/** The commands that move points of one customer: {@code kith points redeem} and those like it. */
record MoveCommand(PointsVerb verb, String description, List<Spec.Example> examples) implements Command {
    MoveCommand(PointsVerb verb, String description, Spec.Example... examples) {
        this(verb, description, List.of(examples));
    }

    @Override
    public Spec spec() {
        Spec spec = Spec.changing()
                .takes(verb.parameters().toArray(new Parameter<?>[0]))
                .with(verb.options())
                .shows(MoveResult.COLUMNS)
                .describe(description);
        for (Spec.Example example : examples) {
            spec = spec.example(example.command(), example.purpose());
        }
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Written<MoveResult> written = session.write(tx -> verb.work().run(arguments, tx, session));
        session.did(written.value().sentence(), written);
        session.showChanged(Card.of(written.value(), MoveResult.COLUMNS));
        return ExitCode.DONE;
    }
}
