package dev.kith.base;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The longest time without a contact for customers of each value class: {@code key=30d,growth=90d}.
 *
 * @param spans by class, in the order of {@link #CLASSES}; a class without one has no limit
 */
public record Gaps(Map<String, Span> spans) {
    /** The value classes, the highest first. */
    public static final List<String> CLASSES = List.of("key", "growth", "general");

    /** Reads them; Invalid for what is none. */
    public static Gaps parse(String text) {
        Map<String, Span> read = new LinkedHashMap<>();
        for (String part : Width.narrow(text).strip().split("[,、\\s]+", -1)) {
            int equals = part.indexOf('=');
            String word = Synonyms.of(part.substring(0, Math.max(0, equals)), CLASSES);
            Span span = equals < 0 ? null : Span.parseOrNull(part.substring(equals + 1));
            boolean empty = span != null && span.months() == 0 && span.days() == 0 && span.seconds() == 0;
            if (span == null || empty || !CLASSES.contains(word) || read.put(word, span) != null) {
                throw new KithException.Invalid(
                        Text.of(
                                "\"{0}\" does not say how long customers may be without a contact.",
                                Printable.line(text)),
                        Text.of("Write it like key=30d,growth=90d,general=1y, each class once."));
            }
        }
        Map<String, Span> spans = new LinkedHashMap<>();
        for (String word : CLASSES) {
            if (read.containsKey(word)) {
                spans.put(word, read.get(word));
            }
        }
        return new Gaps(spans);
    }

    /** That of a class, or null where it has none. */
    public @Nullable Span of(String word) {
        return spans.get(word);
    }

    @Override
    public String toString() {
        return spans.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(","));
    }
}
