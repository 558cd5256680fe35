package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Moments;
import dev.kith.customer.Channel;
import dev.kith.interaction.Contact;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes an {@link InteractionDraft} of a row of a file of contacts, every value checked as if it were typed. */
final class InteractionReader implements Rows.Check<InteractionDraft> {
    private static final int LONGEST = 100_000;

    private final Mapping mapping;
    private final FileTimes times;
    private final Instant now;

    InteractionReader(Mapping mapping, Moments moments, Instant now) {
        this.mapping = mapping;
        this.times = new FileTimes(moments);
        this.now = now;
    }

    @Override
    public InteractionDraft draft(RowSource.Row row) {
        @Nullable String[] cells = row.cells();
        String customer = needed("customer", "no_customer", cells);
        String channel = word("channel", Channel.words(), cells);
        Contact contact = new Contact(
                channel == null ? Channel.NOTE : Channel.valueOf(channel.toUpperCase(Locale.ROOT)),
                word("direction", Contact.DIRECTIONS, cells),
                Instant.ofEpochSecond(times.read(needed("date", "no_date", cells))),
                read("duration", InteractionReader::seconds, cells),
                text("handled-by", cells),
                word("outcome", Contact.OUTCOMES, cells),
                text("topic", cells),
                word("stage", Contact.STAGES, cells),
                Boolean.TRUE.equals(read("deep", InteractionReader::flag, cells)),
                text("subject", cells),
                text("text", cells),
                read("sentiment", Contact::hundredths, cells),
                text("mood", cells),
                text("transferred-to", cells),
                text("escalated-to", cells));
        return new InteractionDraft(row.number(), customer, contact.checked(now), text("together", cells));
    }

    private String needed(String field, String code, @Nullable String[] cells) {
        String value = text(field, cells);
        if (value == null) {
            throw new RejectedRow(code, "The row has no " + field + ".");
        }
        return value;
    }

    private @Nullable String text(String field, @Nullable String[] cells) {
        String value = mapping.one(field, cells);
        if (value != null && value.length() > LONGEST) {
            throw new RejectedRow("too_long", "The " + field + " has more than " + LONGEST + " characters.");
        }
        return value;
    }

    private @Nullable String word(String field, List<String> words, @Nullable String[] cells) {
        String value = mapping.one(field, cells);
        String word = value == null ? null : value.toLowerCase(Locale.ROOT).replace(' ', '-');
        if (word != null && !words.contains(word)) {
            throw new RejectedRow(
                    "invalid_" + field,
                    "The " + field + " is one of " + String.join(", ", words) + ", not '" + value + "'.");
        }
        return word;
    }

    private <T> @Nullable T read(String field, Function<String, T> reader, @Nullable String[] cells) {
        String value = mapping.one(field, cells);
        try {
            return value == null ? null : reader.apply(value);
        } catch (KithException.Invalid e) {
            throw new RejectedRow("invalid_" + field, String.valueOf(e.getMessage()));
        }
    }

    /** Bare digits are seconds. */
    private static Long seconds(String text) {
        boolean digits = text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Long.parseLong(text) : Contact.seconds(text);
    }

    private static Boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new KithException.Invalid("'" + text + "' is neither yes nor no.");
        };
    }
}
