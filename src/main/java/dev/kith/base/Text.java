package dev.kith.base;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Texts for people. They stand in the code in English, as whole sentences with {@code {0}} for what changes; the
 * language of the run says what is shown in their place. Data, names of columns and options, and what is written for
 * programs never pass through here.
 */
public final class Text {
    /** How the texts of a language are found: the template in it for an English one. */
    @FunctionalInterface
    public interface Translation {
        String of(String english);

        /** The name of a file of texts in the language, beside the one in English that has this name. */
        default String file(String english) {
            return english;
        }
    }

    private static final ScopedValue<Translation> TRANSLATION = ScopedValue.newInstance();

    private Text() {}

    /** Does work with its texts translated; outside of this they are in English. */
    public static <T> T translated(Translation translation, Supplier<T> work) {
        return ScopedValue.where(TRANSLATION, translation).call(work::get);
    }

    /** Work for another thread with the translation of this one. */
    public static Runnable carried(Runnable work) {
        if (!TRANSLATION.isBound()) {
            return work;
        }
        Translation translation = TRANSLATION.get();
        return () -> ScopedValue.where(TRANSLATION, translation).run(work);
    }

    /** The same text, for what is made once and shown in the language of each run: {@link #of} is for then. */
    public static String later(String english) {
        return english;
    }

    /**
     * The name of a file of texts in the language of the run: {@code zh_CN/kith-input.txt} for {@code kith-input.txt}.
     */
    public static String file(String english) {
        return TRANSLATION.isBound() ? TRANSLATION.get().file(english) : english;
    }

    /** A text with nothing in it that changes: in the language of the run. */
    public static String of(String english) {
        return TRANSLATION.isBound() ? TRANSLATION.get().of(english) : english;
    }

    /** A text in the language of the run, with the arguments in place of {@code {0}} to {@code {9}}. */
    public static String of(String english, @Nullable Object... arguments) {
        return filled(of(english), arguments);
    }

    private static String filled(String template, @Nullable Object[] arguments) {
        StringBuilder text = new StringBuilder(template.length() + 16 * arguments.length);
        int from = 0;
        for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', at + 1)) {
            int index = place(template, at);
            if (index >= 0 && index < arguments.length) {
                text.append(template, from, at).append(arguments[index]);
                from = at + 3;
            }
        }
        return text.append(template, from, template.length()).toString();
    }

    /** The number in {@code {N}} at this index, or -1. */
    private static int place(String template, int at) {
        boolean one = at + 2 < template.length() && template.charAt(at + 2) == '}';
        int digit = one ? template.charAt(at + 1) - '0' : -1;
        return digit > 9 ? -1 : digit;
    }
}
