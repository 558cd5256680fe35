package dev.kith.export;

import dev.kith.customer.Attribute;
import dev.kith.customer.Handle;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes customers as vCards of version 4.0 (RFC 6350): lines end in CR LF and are folded after 75 octets, between
 * characters. What vCard has no property for is in properties of kith's own ({@code X-KITH-OWNER}).
 */
final class CardWriter {
    private static final int LONGEST = 75;
    private static final Pattern URI = Pattern.compile("[a-z][a-z0-9.-]*:[A-Za-z0-9._~@+-]+");

    private final Writer out;
    private final StringBuilder line = new StringBuilder();

    CardWriter(Writer out) {
        this.out = out;
    }

    void write(CustomerRow row) throws IOException {
        property("BEGIN", "VCARD");
        property("VERSION", "4.0");
        text("KIND", row.kind().equals("organisation") ? "org" : "individual");
        text("FN", row.name());
        if (!row.kind().equals("organisation")) {
            property("N", nameParts(row.name()));
        }
        text("UID;VALUE=text", row.externalId());
        text("X-KITH-EXTERNAL-ID", row.externalId());
        for (String email : row.emails()) {
            text("EMAIL", email);
        }
        for (String phone : row.phoneNumbers()) {
            text("TEL", phone);
        }
        attributes(row.attributes());
        if (!row.tags().isEmpty()) {
            property(
                    "CATEGORIES",
                    String.join(
                            ",", row.tags().stream().map(CardWriter::escaped).toList()));
        }
        for (Handle handle : row.handles()) {
            handle(handle);
        }
        for (Map.Entry<String, String> value : row.values().entrySet()) {
            text("X-KITH-FIELD;FIELD=" + quoted("field." + value.getKey()), value.getValue());
        }
        property("END", "VCARD");
    }

    private void attributes(Map<Attribute, String> attributes) throws IOException {
        address(attributes);
        for (Map.Entry<Attribute, String> entry : attributes.entrySet()) {
            String value = entry.getValue();
            switch (entry.getKey()) {
                case ORGANISATION -> text("ORG", value);
                case ROLE -> text("TITLE", value);
                case OCCUPATION -> text("ROLE", value);
                case BIRTHDAY -> property("BDAY", value.replace("-", ""));
                case GENDER -> property("GENDER", sex(value) + ";" + escaped(value));
                case LANGUAGE -> text("LANG", value);
                case NOTES -> text("NOTE", value);
                case ADDRESS, CITY, REGION, POSTAL_CODE, COUNTRY -> {}
                case SOURCE,
                        OWNER,
                        PREFERRED_CHANNEL,
                        CONTACT_EVERY,
                        INTERESTS,
                        INCOME_BAND,
                        RELATIONSHIP,
                        TEMPERAMENT -> text("X-KITH-" + entry.getKey().word().toUpperCase(Locale.ROOT), value);
            }
        }
    }

    /** A URI, where the handle can stand in one. */
    private void handle(Handle handle) throws IOException {
        if (URI.matcher(handle.toString()).matches()) {
            property("IMPP", handle.toString());
        } else {
            text("X-KITH-HANDLE;FIELD=" + quoted("handle." + handle.service()), handle.name());
        }
    }

    private void address(Map<Attribute, String> attributes) throws IOException {
        List<Attribute> parts =
                List.of(Attribute.ADDRESS, Attribute.CITY, Attribute.REGION, Attribute.POSTAL_CODE, Attribute.COUNTRY);
        if (parts.stream().anyMatch(attributes::containsKey)) {
            StringBuilder value = new StringBuilder(";");
            parts.forEach(part -> value.append(';').append(escaped(attributes.getOrDefault(part, ""))));
            property("ADR", value.toString());
        }
    }

    /** Surname and given name, as far as they can be told apart; FN has the name as it is. */
    private static String nameParts(String name) {
        int blank = name.lastIndexOf(' ');
        return blank < 0
                ? ";" + escaped(name) + ";;;"
                : escaped(name.substring(blank + 1)) + ";" + escaped(name.substring(0, blank)) + ";;;";
    }

    private static String sex(String gender) {
        return switch (gender.toLowerCase(Locale.ROOT)) {
            case "m", "male", "man", "男" -> "M";
            case "f", "female", "woman", "女" -> "F";
            default -> "";
        };
    }

    private void text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            property(name, escaped(value));
        }
    }

    /** A value of a parameter, in quotes, with what may not stand in them as RFC 6868 writes it. */
    private static String quoted(String value) {
        return '"' + value.replace("^", "^^").replace("\"", "^'").replace("\n", "^n") + '"';
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    private void property(String name, String value) throws IOException {
        line.setLength(0);
        line.append(name).append(':').append(value);
        int octets = 0;
        int begun = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int length = octets(character);
            if (octets + length > LONGEST) {
                out.append(line, begun, i).append("\r\n ");
                begun = i;
                octets = 1;
            }
            octets += length;
            i += Character.charCount(character);
        }
        out.append(line, begun, line.length()).append("\r\n");
    }

    /** How many octets a character takes in UTF-8. */
    private static int octets(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
