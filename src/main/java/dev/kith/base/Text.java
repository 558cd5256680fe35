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

        /** Whether it leaves texts as they are. */
        default boolean isEnglish() {
            return false;
        }

        /**
         * A word that kith keeps, such as {@code call}, as people of the language say it; the word of a user as it is.
         */
        default String word(String kept) {
            return of(kept);
        }
    }

    /** Work that may fail in one way. */
    @FunctionalInterface
    public interface Work<X extends Exception> {
        void run() throws X;
    }

    static final Translation ENGLISH = new Translation() {
        @Override
        public String of(String english) {
            return english;
        }

        @Override
        public boolean isEnglish() {
            return true;
        }
    };

    private static final ScopedValue<Translation> TRANSLATION = ScopedValue.newInstance();

    /** What stands between the parts of a list. */
    private static final String BETWEEN = Text.later(", ");

    private Text() {}

    /** Does work with its texts translated; outside of this they are in English. */
    public static <T> T translated(Translation translation, Supplier<T> work) {
        return ScopedValue.where(TRANSLATION, translation).call(work::get);
    }

    /** Does work with its texts in English, whatever the language of the run: what programs read depends on none. */
    public static <X extends Exception> void inEnglish(Work<X> work) throws X {
        if (isEnglish()) {
            work.run();
            return;
        }
        ScopedValue.where(TRANSLATION, ENGLISH).<Boolean, X>call(() -> {
            work.run();
            return true;
        });
    }

    /** Whether the language of the run is English. */
    public static boolean isEnglish() {
        return !TRANSLATION.isBound() || TRANSLATION.get().isEnglish();
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

    /**
     * A text that says how many: the first in English for one, the other for any other number, which stands at
     * {@code {0}} in both, before the arguments.
     */
    public static String counted(long count, String one, String several, @Nullable Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = count;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return filled(of(count == 1 ? one : several), all);
    }

    /** How many of some things, in a text that ends with their plural, an s: {@code {0} rows}. */
    public static String things(long count, String several) {
        return things(count, Long.toString(count), several);
    }

    /** The same with the number as it shall look. */
    public static String things(long count, String shown, String several) {
        String template = of(several);
        boolean one = count == 1 && isEnglish();
        return filled(one ? template.substring(0, template.length() - 1) : template, new Object[] {shown});
    }

    /**
     * A word that kith keeps and scripts read, such as {@code call}, for people: in the language of the run. What a
     * user called something stays as it is.
     */
    public static String word(String kept) {
        return TRANSLATION.isBound() ? TRANSLATION.get().word(kept) : kept;
    }

    /** Several of them, one after the other. */
    public static String words(Iterable<String> kept) {
        StringBuilder words = new StringBuilder();
        for (String word : kept) {
            words.append(words.isEmpty() ? "" : of(BETWEEN)).append(word(word));
        }
        return words.toString();
    }

    /** Several texts or names, one after the other. */
    public static String list(Iterable<String> texts) {
        return String.join(of(BETWEEN), texts);
    }

    private static String filled(String template, @Nullable Object[] arguments) {
        StringBuilder text = new StringBuilder(template.length() + 16 * arguments.length);
        boolean tight = !isEnglish();
        int from = 0;
        for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', at + 1)) {
            int index = place(template, at);
            if (index >= 0 && index < arguments.length) {
                append(text, template.substring(from, at), tight);
                append(text, String.valueOf(arguments[index]), tight);
                from = at + 3;
            }
        }
        append(text, template.substring(from), tight);
        return text.toString();
    }

    /** Puts something after what is there; in Chinese no blank stands between two of its characters. */
    private static void append(StringBuilder text, String more, boolean tight) {
        int length = text.length();
        if (!tight || length == 0 || more.isEmpty()) {
            text.append(more);
        } else if (length > 1 && text.charAt(length - 1) == ' ' && isWide(text.charAt(length - 2), more.charAt(0))) {
            text.deleteCharAt(length - 1).append(more);
        } else if (more.length() > 1 && more.charAt(0) == ' ' && isWide(text.charAt(length - 1), more.charAt(1))) {
            text.append(more, 1, more.length());
        } else {
            text.append(more);
        }
    }

    /** Whether both are Chinese characters or their punctuation. */
    private static boolean isWide(char one, char other) {
        return isWide(one) && isWide(other);
    }

    private static boolean isWide(char c) {
        return (c >= 0x2e80 && c <= 0x9fff) || (c >= 0xff00 && c <= 0xffef);
    }

    /** The number in {@code {N}} at this index, or -1. */
    private static int place(String template, int at) {
        boolean one = at + 2 < template.length() && template.charAt(at + 2) == '}';
        int digit = one ? template.charAt(at + 1) - '0' : -1;
        return digit > 9 ? -1 : digit;
    }
}
