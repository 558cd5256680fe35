package dev.kith.cli;

import dev.kith.base.KithException;
import dev.kith.base.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which language a run speaks. */
public final class Speaking {
    private Speaking() {}

    /**
     * What {@code --lang} says, else {@code KITH_LANG}, the preference {@code lang}, or the system's {@code LC_ALL},
     * {@code LC_MESSAGES} or {@code LANG}, the first that is set; English where that is a language that kith does not
     * speak, and for whoever asks for JSON: a program that reads it depends on no language.
     */
    public static Language of(List<String> argv, Env env) {
        if (asksForJson(argv)) {
            return Language.ENGLISH;
        }
        String name = named(argv);
        name = name != null ? name : env.variable("KITH_LANG");
        name = name != null ? name : preferred(env);
        if (name == null) {
            name = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                    .filter(variable -> env.variable(variable) != null)
                    .findFirst()
                    .map(env::variable)
                    .orElse("C");
        }
        Language language = Language.find(name);
        return language == null ? Language.ENGLISH : language;
    }

    /** Whether a command line asks for JSON, and so for errors in JSON. */
    public static boolean asksForJson(List<String> argv) {
        String format = after(Options.FORMAT.name(), argv);
        return argv.contains(Options.JSON.name())
                || (format != null && format.toLowerCase(Locale.ROOT).startsWith("json"));
    }

    private static @Nullable String named(List<String> argv) {
        return after(Options.LANG.name(), argv);
    }

    private static @Nullable String preferred(Env env) {
        try {
            return Preferences.read(env).get(Preferences.LANG);
        } catch (KithException.Invalid e) {
            return null; // told by the command itself, where it needs them
        }
    }

    /** The value of an option, as {@code --name value} or {@code --name=value}, or null. */
    private static @Nullable String after(String option, List<String> argv) {
        for (int i = 0; i < argv.size() && !argv.get(i).equals("--"); i++) {
            if (argv.get(i).startsWith(option + "=")) {
                return argv.get(i).substring(option.length() + 1);
            }
            if (argv.get(i).equals(option) && i + 1 < argv.size()) {
                return argv.get(i + 1);
            }
        }
        return null;
    }
}
