package dev.kith.config;

import dev.kith.cli.Parameter;
import dev.kith.cli.Settings;
import dev.kith.view.Column;
import java.util.List;

/** A setting of a database with its value. */
record SettingLine(String name, String value, boolean isSet, String meaning) {
    static final List<Column<SettingLine>> COLUMNS = List.of(
            Column.text("name", "Name", SettingLine::name),
            Column.text("value", "Value", SettingLine::value),
            Column.<SettingLine>flag("set", "Set", SettingLine::isSet).wide(),
            Column.text("meaning", "Meaning", SettingLine::meaning));

    /** Which setting. */
    static final Parameter<String> NAME = Parameter.text("NAME", "the setting")
            .oneOf(Settings.KNOWN.stream().map(Settings.Known::name).toList());

    static List<SettingLine> all(Settings settings) {
        return Settings.KNOWN.stream()
                .map(known -> new SettingLine(
                        known.name(), settings.get(known.name()), settings.isSet(known.name()), known.meaning()))
                .toList();
    }
}
