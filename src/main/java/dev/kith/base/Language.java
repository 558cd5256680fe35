package dev.kith.base;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that kith speaks. */
public enum Language {
    ENGLISH("en"),
    CHINESE("zh_CN");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The name of its files, and what {@code --lang} takes. */
    public String tag() {
        return tag;
    }

    /** How its texts are found. */
    public Text.Translation translation() {
        return this == ENGLISH ? Text.ENGLISH : Catalogue.CHINESE;
    }

    /**
     * The language that is meant: {@code en}, {@code zh}, {@code zh-Hans}, or the name of a POSIX locale
     * ({@code zh_CN.UTF-8}, {@code C}).
     *
     * @return null where it is a language that kith does not speak
     */
    public static @Nullable Language find(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String language = lower.split("[-_.@]", 2)[0];
        return switch (language) {
            case "en", "c", "posix" -> ENGLISH;
            case "zh" -> CHINESE;
            default -> null;
        };
    }

    /** The language that an option or a setting names; throws KithException.Invalid where kith does not speak it. */
    public static Language parse(String name) {
        Language language = find(name);
        if (language == null) {
            throw new KithException.Invalid(
                    Text.of("kith does not speak '{0}'.", Printable.line(name)), Text.of("It speaks en and zh_CN."));
        }
        return language;
    }
}
