package dev.kith.earning;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Card;

/** {@code kith points rule enable} and {@code disable}. */
record SwitchRule(boolean on) implements Command {
    @Override
    public Spec spec() {
        String verb = on ? "enable" : "disable";
        return Spec.changing()
                .takes(RuleOptions.RULE)
                .shows(RuleViews.CARD)
                .describe(
                        on
                                ? Text.of(
                                        "Orders that arrived while it was disabled earn nothing by themselves: see 'kith points rule run --since'.")
                                : Text.of("What was earned by it stays, and a refund still takes its share back."))
                .example("kith points rule " + verb + " weekend", on ? "go on with it" : "nothing by it any more")
                .example("kith points rule " + verb + " weekend --dry-run", "what would happen");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Written<Rule> written = session.change(tx -> {
            Rules rules = new Rules(tx);
            return rules.enable(rules.get(arguments.get(RuleOptions.RULE)), on);
        });
        boolean same = written.operation().isEmpty() && !session.isDryRun();
        session.showChanged(
                Card.of(new RuleViews.Line(written.value(), session.currency(), session.zone()), RuleViews.CARD));
        String rule = Printable.line(written.value().name());
        session.did(on ? enabled(rule, same) : disabled(rule, same), written);
        return ExitCode.DONE;
    }

    private static String enabled(String rule, boolean same) {
        return Text.of(same ? "The rule {0} was enabled already." : "The rule {0} is enabled.", rule);
    }

    private static String disabled(String rule, boolean same) {
        return Text.of(same ? "The rule {0} was disabled already." : "The rule {0} is disabled.", rule);
    }
}
