package dev.kith.template;

import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.base.TextWidth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text with placeholders: {@code {name}}, {@code {city|your town}}; {@code {{} and {@code }}} are braces. */
record Wording(List<Part> parts) {
    private static final int WIDEST_SHOWN = 32;

    Wording {
        parts = List.copyOf(parts);
    }

    /** A part of it. */
    sealed interface Part {}

    /** Text as it is. */
    record Plain(String text) implements Part {}

    /** A placeholder, and what stands there where a customer has no value, or null where there is no such text. */
    record Placeholder(String name, @Nullable String otherwise) implements Part {}

    /** A text, or the placeholder that nothing is known for. */
    sealed interface Rendered {}

    record Whole(String text) implements Rendered {}

    record Missing(String name) implements Rendered {}

    /** Reads it; throws KithException.Invalid where a brace has no other. */
    static Wording parse(String text) {
        List<Part> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean twice = at + 1 < text.length() && text.charAt(at + 1) == c;
            if ((c == '{' || c == '}') && twice) {
                plain.append(c);
                at += 2;
            } else if (c == '{') {
                int close = text.indexOf('}', at);
                if (close < 0) {
                    throw unclosed(text.substring(at));
                }
                end(parts, plain);
                parts.add(placeholder(text.substring(at + 1, close)));
                at = close + 1;
            } else if (c == '}') {
                throw new KithException.Invalid(
                        Text.of("A } closes nothing."), Text.of("A brace that is meant as it is is written twice: }}"));
            } else {
                plain.append(c);
                at++;
            }
        }
        end(parts, plain);
        return new Wording(parts);
    }

    private static void end(List<Part> parts, StringBuilder plain) {
        if (!plain.isEmpty()) {
            parts.add(new Plain(plain.toString()));
            plain.setLength(0);
        }
    }

    private static Placeholder placeholder(String inside) {
        int bar = inside.indexOf('|');
        String name = (bar < 0 ? inside : inside.substring(0, bar)).strip();
        if (name.isEmpty() || name.contains("{") || name.contains("\n")) {
            throw unclosed("{" + inside + "}");
        }
        return new Placeholder(name.replace('-', '_'), bar < 0 ? null : inside.substring(bar + 1));
    }

    private static KithException.Invalid unclosed(String where) {
        String shown = TextWidth.truncate(Printable.line(where), WIDEST_SHOWN);
        return new KithException.Invalid(
                Text.of("A placeholder is like {name} or {city|your town}, not '{0}'.", shown),
                Text.of("A brace that is meant as it is is written twice: {{"));
    }

    /** Throws KithException.Invalid, with the nearest names, for a placeholder that is none of these. */
    void check(Collection<String> known) {
        for (Part part : parts) {
            if (part instanceof Placeholder placeholder && !known.contains(placeholder.name())) {
                List<String> near = Nearest.nearest(placeholder.name(), known);
                throw new KithException.Invalid(
                        Text.of("There is no placeholder {{0}}.", Printable.line(placeholder.name())),
                        near.isEmpty()
                                ? Text.of("There are {0}.", String.join(", ", known))
                                : Text.of("Did you mean {{0}}?", String.join("} or {", near)));
            }
        }
    }

    /** The text for a customer of whom this is known. */
    Rendered render(Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            switch (part) {
                case Plain plain -> text.append(plain.text());
                case Placeholder placeholder -> {
                    String value = values.getOrDefault(placeholder.name(), placeholder.otherwise());
                    if (value == null) {
                        return new Missing(placeholder.name());
                    }
                    text.append(value);
                }
            }
        }
        return new Whole(text.toString());
    }
}
