package dev.kith.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides whether to color: the option, then NO_COLOR and CLICOLOR_FORCE, then the preference, then the terminal. */
final class Colors {
    private Colors() {}

    static boolean wanted(Env env, @Nullable String option, @Nullable String preferred) {
        if (option != null && !option.equals("auto")) {
            return option.equals("always");
        }
        if (env.variable("NO_COLOR") != null) {
            return false;
        }
        String force = env.variable("CLICOLOR_FORCE");
        if (force != null && !force.equals("0")) {
            return true;
        }
        if (preferred != null && !preferred.equals("auto")) {
            return preferred.equals("always");
        }
        return env.tty().out() && !"dumb".equals(env.variable("TERM"));
    }

    /** Whether a terminal may show shades: its characters are those of UTF-8, and it may have color. */
    static boolean shaded(Env env) {
        String locale = env.variable("LC_ALL");
        locale = locale == null ? env.variable("LC_CTYPE") : locale;
        locale = locale == null ? env.variable("LANG") : locale;
        String charset = locale == null ? "" : locale.toLowerCase(Locale.ROOT).replace("-", "");
        return charset.contains(".utf8") && env.variable("NO_COLOR") == null && !"dumb".equals(env.variable("TERM"));
    }
}
