package dev.kith.earning;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;
import java.util.List;

/** {@code kith points rule list}. */
final class ListRules implements Command {
    @Override
    public Spec spec() {
        return Spec.reading()
                .shows(RuleViews.LINES)
                .example("kith points rule list", "all rules, in the order in which they were defined")
                .example("kith points rule list --columns name,gives,expires --format csv", "for a spreadsheet");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        List<RuleViews.Line> lines = session.read(tx -> new Rules(tx).list()).stream()
                .map(rule -> new RuleViews.Line(rule, session.currency(), session.zone()))
                .toList();
        session.show(
                Listing.of("rules", RuleViews.LINES, lines),
                Text.of("There are no rules. To define one: kith points rule define base --points 1 --per 1.00"));
        return ExitCode.DONE;
    }
}
