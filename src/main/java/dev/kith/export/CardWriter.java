package dev.kith.export;

import dev.kith.customer.Attribute;
import dev.kith.customer.Handle;
import dev.kith.view.ContentLines;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes customers as vCards of version 4.0 (RFC 6350). What vCard has no property for is in properties of kith's own
 * ({@code X-KITH-OWNER}).
 */
final class CardWriter {
    private static final Pattern URI = Pattern.compile("[a-z][a-z0-9.-]*:[A-Za-z0-9._~@+-]+");

    private final ContentLines lines;

    CardWriter(Writer out) {
        this.lines = new ContentLines(out);
    }

    void write(CustomerRow row) throws IOException {
        lines.property("BEGIN", "VCARD");
        lines.property("VERSION", "4.0");
        lines.text("KIND", row.kind().equals("organisation") ? "org" : "individual");
        lines.text("FN", row.name());
        if (!row.kind().equals("organisation")) {
            lines.property("N", nameParts(row.name()));
        }
        lines.text("UID;VALUE=text", row.externalId());
        lines.text("X-KITH-EXTERNAL-ID", row.externalId());
        for (String email : row.emails()) {
            lines.text("EMAIL", email);
        }
        for (String phone : row.phoneNumbers()) {
            lines.text("TEL", phone);
        }
        attributes(row.attributes());
        if (!row.tags().isEmpty()) {
            lines.property(
                    "CATEGORIES",
                    String.join(
                            ",", row.tags().stream().map(ContentLines::escaped).toList()));
        }
        for (Handle handle : row.handles()) {
            handle(handle);
        }
        for (Map.Entry<String, String> value : row.values().entrySet()) {
            lines.text("X-KITH-FIELD;FIELD=" + quoted("field." + value.getKey()), value.getValue());
        }
        lines.property("END", "VCARD");
    }

    private void attributes(Map<Attribute, String> attributes) throws IOException {
        address(attributes);
        for (Map.Entry<Attribute, String> entry : attributes.entrySet()) {
            String value = entry.getValue();
            switch (entry.getKey()) {
                case ORGANISATION -> lines.text("ORG", value);
                case ROLE -> lines.text("TITLE", value);
                case OCCUPATION -> lines.text("ROLE", value);
                case LUNAR_BIRTHDAY -> lines.text("X-KITH-LUNAR-BIRTHDAY", value);
                case BIRTHDAY -> lines.property("BDAY", value.replace("-", ""));
                case GENDER -> lines.property("GENDER", sex(value) + ";" + ContentLines.escaped(value));
                case LANGUAGE -> lines.text("LANG", value);
                case NOTES -> lines.text("NOTE", value);
                case ADDRESS, CITY, REGION, POSTAL_CODE, COUNTRY -> {}
                case SOURCE,
                        OWNER,
                        PREFERRED_CHANNEL,
                        CONTACT_EVERY,
                        INTERESTS,
                        INCOME_BAND,
                        RELATIONSHIP,
                        TEMPERAMENT ->
                    lines.text("X-KITH-" + entry.getKey().word().toUpperCase(Locale.ROOT), value);
            }
        }
    }

    /** A URI, where the handle can stand in one. */
    private void handle(Handle handle) throws IOException {
        if (URI.matcher(handle.toString()).matches()) {
            lines.property("IMPP", handle.toString());
        } else {
            lines.text("X-KITH-HANDLE;FIELD=" + quoted("handle." + handle.service()), handle.name());
        }
    }

    private void address(Map<Attribute, String> attributes) throws IOException {
        List<Attribute> parts =
                List.of(Attribute.ADDRESS, Attribute.CITY, Attribute.REGION, Attribute.POSTAL_CODE, Attribute.COUNTRY);
        if (parts.stream().anyMatch(attributes::containsKey)) {
            StringBuilder value = new StringBuilder(";");
            parts.forEach(part -> value.append(';').append(ContentLines.escaped(attributes.getOrDefault(part, ""))));
            lines.property("ADR", value.toString());
        }
    }

    /** Surname and given name, as far as they can be told apart; FN has the name as it is. */
    private static String nameParts(String name) {
        int blank = name.lastIndexOf(' ');
        return blank < 0
                ? ";" + ContentLines.escaped(name) + ";;;"
                : ContentLines.escaped(name.substring(blank + 1)) + ";" + ContentLines.escaped(name.substring(0, blank))
                        + ";;;";
    }

    private static String sex(String gender) {
        return switch (gender.toLowerCase(Locale.ROOT)) {
            case "m", "male", "man", "男" -> "M";
            case "f", "female", "woman", "女" -> "F";
            default -> "";
        };
    }

    /** A value of a parameter, in quotes, with what may not stand in them as RFC 6868 writes it. */
    private static String quoted(String value) {
        return '"' + value.replace("^", "^^").replace("\"", "^'").replace("\n", "^n") + '"';
    }
}
