package dev.kith.config;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;

/** {@code kith config}: the settings of the database. */
public final class ConfigCommand {
    private ConfigCommand() {}

    /** Its verbs. */
    public static Group group() {
        return new Group(
                new Entry("get", "Show one setting", GetSetting::new),
                new Entry("set", "Change a setting", SetSetting::new),
                new Entry("list", "List the settings", ListSettings::new).alias("ls"));
    }
}
