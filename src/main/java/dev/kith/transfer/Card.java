package dev.kith.transfer;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import dev.kith.base.Dates;
import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.customer.Handle;
import dev.kith.customer.Keys;
import dev.kith.customer.Phones;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One vCard (RFC 6350, RFC 2426, vCard 2.1) as the cells of a row. What can't be what its property says, and what there
 * is no field for but is worth keeping, goes into the notes, so that every card can be taken. Its UID is not taken for
 * an external id unless the user says so: every program makes one of its own for the same person.
 */
final class Card {
    private static final String HANDLE = "handle.";
    private static final String KITH = "X-KITH-";
    private static final List<String> MESSENGERS =
            List.of("aim", "jabber", "icq", "msn", "yahoo", "skype", "qq", "gtalk", "google-talk", "twitter", "wechat");
    private static final List<String> ADDRESS = List.of("address", "city", "province", "postal-code", "country");

    private final Map<String, String> cells = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private String otherName = "";

    /** The cells by column; those that are empty are not there. */
    Map<String, String> cells() {
        if (!notes.isEmpty()) {
            cells.put("notes", String.join("\n", notes));
            notes.clear();
        }
        if (!otherName.isEmpty() && !cells.containsKey("name") && !cells.containsKey("surname")) {
            cells.putIfAbsent("given-name", otherName);
        }
        return cells;
    }

    void add(VObjectProperty property) {
        String name = property.getName().toUpperCase(Locale.ROOT);
        String value = property.getValue();
        String text = VObjectPropertyValues.unescape(value).strip();
        if (text.isEmpty()) {
            return;
        }
        switch (name) {
            case "FN" -> first("name", text.replaceAll("\\s*[\r\n]+\\s*", " "));
            case "N" -> name(VObjectPropertyValues.parseSemiStructured(value));
            case "NICKNAME" -> otherName = otherName.isEmpty() ? text : otherName;
            case "EMAIL" -> email(text);
            case "TEL" -> phone(text);
            case "ADR" -> address(VObjectPropertyValues.parseStructured(value));
            case "ORG" -> organisation(VObjectPropertyValues.parseSemiStructured(value));
            case "TITLE" -> first("role", text);
            case "ROLE" -> first("occupation", text);
            case "BDAY" -> birthday(text);
            case "GENDER", "X-GENDER" -> gender(VObjectPropertyValues.parseSemiStructured(value));
            case "LANG" -> first("language", text);
            case "NOTE" -> notes.add(text);
            case "UID" -> first("uid", text);
            case "CATEGORIES" ->
                VObjectPropertyValues.parseList(value).forEach(tag -> more("tags", tag.replace(';', ' ')));
            case "KIND" -> first("kind", text.equalsIgnoreCase("org") ? "organisation" : "person");
            case "URL" -> url(text);
            case "IMPP" -> messenger(text);
            default -> other(name, text, property);
        }
    }

    private void other(String name, String text, VObjectProperty property) {
        if (name.equals("X-ABSHOWAS") && text.equalsIgnoreCase("COMPANY")) {
            cells.put("kind", "organisation");
        } else if (name.equals("X-SOCIALPROFILE")) {
            String user = property.getParameters().first("X-USER");
            String service = property.getParameters().first("TYPE");
            handle(service == null || user == null ? text : service + ":" + user, text);
        } else if (name.startsWith(KITH)) {
            own(name, text, property.getParameters().first("FIELD"));
        } else if (name.startsWith("X-")) {
            String service = name.substring(2).toLowerCase(Locale.ROOT);
            if (MESSENGERS.contains(service)) {
                handle(service + ":" + text, service + ": " + text);
            }
        }
    }

    /** What {@code kith export} has no property of vCard for. */
    private void own(String name, String text, @Nullable String field) {
        if (field != null && field.startsWith(HANDLE)) {
            handle(field.substring(HANDLE.length()) + ":" + text, text);
        } else {
            first(field == null ? name.substring(KITH.length()).toLowerCase(Locale.ROOT) : field, text);
        }
    }

    private void name(List<String> parts) {
        List<String> given = new ArrayList<>();
        for (int i : new int[] {1, 2}) {
            if (i < parts.size() && !parts.get(i).isBlank()) {
                given.add(parts.get(i).strip());
            }
        }
        first("surname", parts.isEmpty() ? "" : parts.getFirst().strip());
        first("given-name", String.join(" ", given));
    }

    private void email(String text) {
        try {
            more("email", Keys.checkedEmail(text));
        } catch (KithException.Invalid e) {
            notes.add(Text.of("E-mail: {0}", text));
        }
    }

    /** The URI of a number says its extension in its own way: {@code tel:+1-418-656-9254;ext=102}. */
    private void phone(String text) {
        String uri = text.regionMatches(true, 0, "tel:", 0, 4) ? text.substring(4) : text;
        String number =
                uri.replaceFirst("(?i);ext=", " x").replaceFirst(";.*", "").strip();
        if (Phones.looksLikePhone(number)) {
            more("phone", number);
        } else {
            notes.add(Text.of("Phone: {0}", text));
        }
    }

    /** Post office box, extension, street; city; region; code; country. The first address has fields. */
    private void address(List<List<String>> parts) {
        List<String> texts = new ArrayList<>();
        parts.forEach(part -> texts.add(String.join(", ", part).strip()));
        while (texts.size() < 7) {
            texts.add("");
        }
        String street = String.join(
                ", ",
                texts.subList(0, 3).reversed().stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
        List<String> lines = new ArrayList<>(texts.subList(3, 7));
        lines.addFirst(street);
        if (ADDRESS.stream().noneMatch(cells::containsKey)) {
            for (int i = 0; i < lines.size(); i++) {
                first(ADDRESS.get(i), lines.get(i));
            }
        } else {
            lines.removeIf(String::isEmpty);
            notes.add(Text.of("Address: {0}", String.join(", ", lines)));
        }
    }

    private void organisation(List<String> parts) {
        List<String> units = parts.stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (units.isEmpty()) {
            return;
        }
        otherName = otherName.isEmpty() ? units.getFirst() : otherName;
        if (cells.putIfAbsent("organisation", units.getFirst()) != null) {
            notes.add(Text.of("Organisation: {0}", String.join(", ", units)));
        } else if (units.size() > 1) {
            notes.add(Text.of("Department: {0}", String.join(", ", units.subList(1, units.size()))));
        }
    }

    private void birthday(String text) {
        try {
            int time = text.indexOf('T');
            first(
                    "birthday",
                    Dates.parse(time > 0 ? text.substring(0, time) : text).toString());
        } catch (KithException.Invalid e) {
            notes.add(Text.of("Birthday: {0}", text));
        }
    }

    private void gender(List<String> parts) {
        String said = parts.size() > 1 ? parts.get(1).strip() : "";
        String sex = switch (parts.getFirst().strip().toUpperCase(Locale.ROOT)) {
            case "M" -> "male";
            case "F" -> "female";
            case "O" -> "other";
            case "N", "U", "" -> "";
            default -> parts.getFirst().strip();
        };
        first("gender", said.isEmpty() ? sex : said);
    }

    private void url(String text) {
        handle(text, Text.of("Web: {0}", text));
    }

    /** A URI: {@code skype:zoe88}, {@code aim:goim?screenname=zoe88}. */
    private void messenger(String text) {
        int query = text.indexOf("screenname=");
        int colon = text.indexOf(':');
        handle(query > 0 && colon > 0 ? text.substring(0, colon + 1) + text.substring(query + 11) : text, text);
    }

    /** Takes a handle; what is none goes into the notes, worded like this. */
    private void handle(String text, String note) {
        try {
            Handle handle = Handle.parse(text);
            String column = HANDLE + handle.service();
            for (int place = 2; cells.containsKey(column); place++) {
                if (handle.name().equals(cells.get(column))) {
                    return;
                }
                column = HANDLE + handle.service() + " " + place;
            }
            cells.put(column, handle.name());
        } catch (KithException.Invalid e) {
            notes.add(note);
        }
    }

    /** A field that has one value: the first that the card has. */
    private void first(String column, String value) {
        if (!value.isEmpty()) {
            cells.putIfAbsent(column, value);
        }
    }

    /** A field that may have several. */
    private void more(String column, String value) {
        if (!value.isBlank()) {
            cells.merge(column, value.strip(), (one, more) -> one + ";" + more);
        }
    }
}
