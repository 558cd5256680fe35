package dev.kith.config;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Session;
import dev.kith.cli.Settings;
import dev.kith.cli.Spec;

/** {@code kith init}. */
public final class MakeDatabase implements Command {
    private static final Option<String> CURRENCY =
            Option.text("--currency", "CODE", "the base currency, an ISO 4217 code; '' for none");
    private static final Option<String> TIMEZONE = Option.text("--timezone", "ZONE", "the time zone of days and times");
    private static final Option<String> REGION =
            Option.text("--region", "CC", "the country of phone numbers without a country code, ISO 3166");

    @Override
    public Spec spec() {
        return Spec.changing()
                .with(CURRENCY, TIMEZONE, REGION)
                .describe("""
                        The first command that writes makes a database by itself; this makes one on purpose. What is not given comes \
                        from the locale and the system. It is made where --db or KITH_DB says, or else in $XDG_DATA_HOME/kith/kith.db.""")
                .example(
                        "kith init --db shanghai.db --currency CNY --timezone Asia/Shanghai --region CN",
                        "a database for a shop in China")
                .example(
                        "kith init --db uk.db --currency GBP --timezone Europe/London --dry-run",
                        "see what would be made");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Settings settings = Settings.local(session.env());
        settings = with(settings, Settings.CURRENCY, arguments.find(CURRENCY).orElse(null));
        settings = with(settings, Settings.TIMEZONE, arguments.find(TIMEZONE).orElse(null));
        settings = with(settings, Settings.REGION, arguments.find(REGION).orElse(null));
        session.make(settings);
        return ExitCode.DONE;
    }

    private static Settings with(Settings settings, String name, @org.jspecify.annotations.Nullable String value) {
        return value == null ? settings : settings.with(name, value);
    }
}
