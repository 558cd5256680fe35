package dev.kith.cli;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What a user prefers, from config.properties. */
public final class Preferences {
    static final Known FORMAT =
            new Known("format", "how data is shown where --format does not say", "what --format takes", "table");
    static final Known COLOR = new Known("color", "when there is color", "auto, always or never", "auto");
    static final Known PAGER = new Known(
            "pager", "what shows long tables on a terminal, before PAGER", "a command, cat for none", "PAGER, or none");
    static final Known DB = new Known("db", "the database file", "a path", "~/.local/share/kith/kith.db");
    static final Known ACTOR = new Known("actor", "who you are in the journal", "a name", "the login name");
    static final Known LANG = new Known(
            "lang", "the language of texts, before LANG", "what --lang takes", "LC_ALL, LC_MESSAGES or LANG, or en");
    static final Known SHELL_ESCAPE =
            new Known("shell.escape", "whether !COMMAND in 'kith shell' is run by sh", "on, or off", "off");

    /** All that there are. */
    public static final List<Known> KNOWN = List.of(FORMAT, COLOR, PAGER, DB, ACTOR, LANG, SHELL_ESCAPE);

    /** A preference: its name, what it means, what it takes, and what holds without it. */
    public record Known(String name, String meaning, String takes, String otherwise) {
        @Override
        public String meaning() {
            return Text.of(meaning);
        }

        @Override
        public String takes() {
            return Text.of(takes);
        }

        @Override
        public String otherwise() {
            return Text.of(otherwise);
        }
    }

    private final Properties properties = new Properties();

    private Preferences() {}

    /** Where they are. */
    static Path file(Env env) {
        return env.folder().resolve(env.home("XDG_CONFIG_HOME", ".config")).resolve("kith/config.properties");
    }

    static Preferences read(Env env) {
        Preferences preferences = new Preferences();
        Path file = file(env);
        if (Files.isReadable(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                preferences.properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new KithException.Invalid(
                        Text.of("The preferences can't be read: {0} ({1}).", file, e.getMessage()));
            }
        }
        return preferences;
    }

    @Nullable
    String get(Known known) {
        return properties.getProperty(known.name());
    }
}
