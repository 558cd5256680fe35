package dev.kith.cli;

import dev.kith.base.KithException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The user's preferences: format, color, pager, db, actor, from config.properties. */
final class Preferences {
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
                        "The preferences can't be read: " + file + " (" + e.getMessage() + ").");
            }
        }
        return preferences;
    }

    @Nullable
    String get(String name) {
        return properties.getProperty(name);
    }
}
