package dev.kith.view;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of vCards and calendars (RFC 6350, RFC 5545): they end in CR LF and are folded after 75 octets. */
public final class ContentLines {
    private static final int LONGEST = 75;
    private static final char DELETE = 0x7f;

    private final Writer out;
    private final StringBuilder line = new StringBuilder();

    public ContentLines(Writer out) {
        this.out = out;
    }

    /** Writes a property with a text for its value; nothing where there is none. */
    public void text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            property(name, escaped(value));
        }
    }

    /** Writes a property whose value is written as it has to be already. */
    public void property(String name, String value) throws IOException {
        line.setLength(0);
        line.append(name).append(':').append(value);
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int end = i + Character.charCount(character);
            int length = line.substring(i, end).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(line, i, end);
            octets += length;
            i = end;
        }
        out.append("\r\n");
    }

    /** A text with what has a meaning of its own escaped. */
    public static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    /** A text without the control characters that a calendar may not have. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars()
                .filter(c -> (c >= ' ' && c != DELETE) || c == '\t' || c == '\n' || c == '\r')
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
