package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The cells of one row, by the fields that they are mapped to; what can't be read rejects the row. */
final class RowCells {
    private static final int LONGEST = 100_000;

    private final Mapping mapping;
    private final @Nullable String[] cells;

    RowCells(Mapping mapping, @Nullable String[] cells) {
        this.mapping = mapping;
        this.cells = cells;
    }

    /** All values of a field that may have several. */
    List<String> all(String field) {
        return mapping.all(field, cells);
    }

    String needed(String field) {
        String value = text(field);
        if (value == null) {
            throw new RejectedRow("no_" + field, Text.of("The row has no {0}.", field));
        }
        return value;
    }

    @Nullable
    String text(String field) {
        String value = mapping.one(field, cells);
        if (value != null && value.length() > LONGEST) {
            throw new RejectedRow("too_long", Text.of("The {0} has more than {1} characters.", field, LONGEST));
        }
        return value;
    }

    /** One of some words, in any case and with blanks for hyphens. */
    @Nullable
    String word(String field, List<String> words) {
        String value = text(field);
        String word = value == null ? null : Synonyms.of(value, words).replace(' ', '-');
        if (word != null && !words.contains(word)) {
            throw new RejectedRow(
                    "invalid_" + field.replace('-', '_'),
                    Text.of("The {0} is one of {1}, not '{2}'.", field, String.join(", ", words), value));
        }
        return word;
    }

    @Nullable
    Boolean flag(String field) {
        return read(field, RowCells::flagOf);
    }

    <T> @Nullable T read(String field, Function<String, T> reader) {
        return read(field, "invalid_" + field.replace('-', '_'), reader);
    }

    /** The value of a field as the reader has it; a KithException.Invalid of that rejects the row with a code. */
    <T> @Nullable T read(String field, String code, Function<String, T> reader) {
        String value = text(field);
        return value == null ? null : checked(code, () -> reader.apply(value));
    }

    /** What is made of several cells together. */
    static <T> T checked(String code, Supplier<T> made) {
        try {
            return made.get();
        } catch (KithException.Invalid e) {
            throw new RejectedRow(code, String.valueOf(e.getMessage()));
        }
    }

    private static Boolean flagOf(String text) {
        return switch (Synonyms.yesOrNo(text)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new KithException.Invalid(Text.of("'{0}' is neither yes nor no.", text));
        };
    }
}
