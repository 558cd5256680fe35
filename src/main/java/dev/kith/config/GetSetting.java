package dev.kith.config;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Settings;
import dev.kith.cli.Spec;
import dev.kith.view.Format;
import dev.kith.view.Listing;

/** {@code kith config get}. */
final class GetSetting implements Command {
    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(SettingLine.NAME)
                .shows(SettingLine.COLUMNS)
                .describe("Prints the value alone; with --format or --columns, as 'kith config list' does.")
                .example("kith config get timezone", "the time zone of days and times")
                .example("kith config get currency --json", "the same for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        String name = arguments.get(SettingLine.NAME);
        Settings settings = session.read(Settings::of);
        String value = settings.get(name);
        if (session.format() == Format.TABLE && !arguments.has(Options.COLUMNS)) {
            session.showValue(value);
        } else {
            session.show(Listing.of(
                    "settings",
                    SettingLine.COLUMNS,
                    SettingLine.all(settings).stream()
                            .filter(line -> line.name().equals(name))
                            .toList()));
        }
        return ExitCode.DONE;
    }
}
