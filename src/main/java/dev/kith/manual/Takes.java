package dev.kith.manual;

import dev.kith.cli.Live;
import dev.kith.cli.Option;
import dev.kith.cli.Parameter;
import java.util.List;
import java.util.Locale;

/**
 * What may be completed where a value stands, as the scripts of the shells write it: fixed words, or {@code @} with
 * what is to be looked up, {@code @} alone for any text.
 */
record Takes(String text) {
    private static final String ANY = "@";

    static Takes of(Option<?> option) {
        return of(option.words(), option.live());
    }

    static Takes of(Parameter<?> parameter) {
        return of(parameter.words(), parameter.live());
    }

    private static Takes of(List<String> words, Live live) {
        if (!words.isEmpty()) {
            return new Takes(String.join(" ", words));
        }
        return new Takes(live == Live.NOTHING ? ANY : ANY + live.name().toLowerCase(Locale.ROOT));
    }

    boolean isAny() {
        return text.equals(ANY);
    }
}
