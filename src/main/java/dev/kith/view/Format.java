package dev.kith.view;

import dev.kith.base.KithException;
import dev.kith.base.Language;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** How a view is written. */
public enum Format {
    TABLE,
    CSV,
    TSV,
    JSON,
    JSONL,
    MARKDOWN,
    HTML,
    IDS,
    ICS;

    /** The name as it is given to {@code --format}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with this name in any case; Invalid names the known ones. */
    public static Format parse(String text) {
        List<String> words = new ArrayList<>();
        for (Format format : values()) {
            if (format.word().equalsIgnoreCase(text.strip())) {
                return format;
            }
            words.add(format.word());
        }
        List<String> near = Nearest.nearest(text, words);
        throw new KithException.Invalid(
                Text.of("There is no format \"{0}\"; there are {1}.", Printable.line(text), String.join(", ", words)),
                near.isEmpty() ? null : Text.of("Did you mean {0}?", String.join(Text.of(" or "), near)));
    }

    /** Whether people read it: such formats show only the main columns by default. */
    public boolean isForPeople() {
        return this == TABLE || this == MARKDOWN || this == HTML;
    }

    /** Makes what is shown in it of texts: in English where a program reads it. */
    public <T> T shown(Supplier<T> work) {
        return isForPeople() ? work.get() : Text.translated(Language.ENGLISH.translation(), work);
    }
}
