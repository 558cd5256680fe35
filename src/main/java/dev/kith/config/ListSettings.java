package dev.kith.config;

import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Settings;
import dev.kith.cli.Spec;
import dev.kith.view.Listing;

/** {@code kith config list}. */
final class ListSettings implements Command {

    @Override
    public Spec spec() {
        return Spec.reading()
                .shows(SettingLine.COLUMNS)
                .describe("""
                        These belong to the database and hold for everybody who uses it. What only you prefer stands in the \
                        file kith/config.properties under $XDG_CONFIG_HOME. kith-files(5) tells of all of them.""")
                .example("kith config list", "all settings")
                .example("kith config list --json", "the same for a program");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        session.show(Listing.of("settings", SettingLine.COLUMNS, SettingLine.all(session.read(Settings::of))));
        return ExitCode.DONE;
    }
}
