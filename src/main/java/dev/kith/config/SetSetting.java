package dev.kith.config;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.cli.Settings;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Listing;

/** {@code kith config set}. */
final class SetSetting implements Command {
    private static final Parameter<String> VALUE = Parameter.text("VALUE", "its new value; '' for none");

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(SettingLine.NAME, VALUE)
                .shows(SettingLine.COLUMNS)
                .describe("""
                        Amounts are stored in the smallest unit of the currency, so the currency can only become one with as many \
                        decimals once there are orders or prices. Nothing is converted.""")
                .example("kith config set timezone Europe/London", "days begin and end in London")
                .example("kith config set currency GBP", "amounts are pounds");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        String name = arguments.get(SettingLine.NAME);
        Written<Settings> written = session.change(tx -> {
            Settings before = Settings.of(tx);
            Settings after = before.with(name, arguments.get(VALUE));
            before.checkReplacedBy(after, tx);
            after.store(tx, name);
            return after;
        });
        Settings after = written.value();
        String value = after.get(name).isEmpty() ? Text.of("unset") : after.get(name);
        boolean same = written.operation().isEmpty() && !session.isDryRun();
        session.did(Text.of(same ? "The {0} was already {1}." : "The {0} is now {1}.", name, value), written);
        session.showChanged(Listing.of("settings", SettingLine.COLUMNS, SettingLine.all(after)));
        return ExitCode.DONE;
    }
}
