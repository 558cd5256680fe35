package dev.kith.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headers that Google Contacts, Outlook, HubSpot and Salesforce export under. A person may have several addresses
 * there, at home and at work; each is a set of columns.
 */
final class ContactExports {
    /** {@code E-mail 1 - Value}, {@code Address 2 - City}; labels and types say nothing that kith keeps. */
    private static final Pattern GOOGLE = Pattern.compile("(e-mail|phone|address|organization) (\\d) - (.+)");

    /** {@code Home Street}, {@code MailingPostalCode}, {@code Business Country/Region}. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(home|mailing|business|billing|other|shipping) ?(street|street 2|street 3|city|state|state/province|postal ?code|zip/postal code|country|country/region)");

    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("street", "address"),
            Map.entry("street 2", "address"),
            Map.entry("street 3", "address"),
            Map.entry("extended address", "address"),
            Map.entry("city", "city"),
            Map.entry("region", "province"),
            Map.entry("state", "province"),
            Map.entry("state/province", "province"),
            Map.entry("postal code", "postal-code"),
            Map.entry("postalcode", "postal-code"),
            Map.entry("zip/postal code", "postal-code"),
            Map.entry("country", "country"),
            Map.entry("country/region", "country"));

    /** Which address counts where a person has several, first to last. */
    private static final List<String> ORDER = List.of("home", "mailing", "business", "billing", "other", "shipping");

    /**
     * What a column is.
     *
     * @param set which of several addresses it is a part of, from 1; 0 where it is of none
     */
    record Place(String field, int set) {}

    private ContactExports() {}

    /** What a header means there, or null. */
    static @Nullable Place place(String header) {
        String plain = header.strip().toLowerCase(Locale.ROOT);
        Matcher google = GOOGLE.matcher(plain);
        if (google.matches()) {
            return google(google.group(1), Integer.parseInt(google.group(2)), google.group(3));
        }
        Matcher address = ADDRESS.matcher(plain);
        if (!address.matches()) {
            return null;
        }
        String field = PARTS.get(address.group(2));
        return field == null ? null : new Place(field, 1 + ORDER.indexOf(address.group(1)));
    }

    private static @Nullable Place google(String what, int number, String part) {
        String field = switch (what) {
            case "e-mail" -> part.equals("value") ? "email" : null;
            case "phone" -> part.equals("value") ? "phone" : null;
            case "organization" -> part.equals("name") ? "organisation" : part.equals("title") ? "role" : null;
            default -> PARTS.get(part);
        };
        return field == null ? null : new Place(field, what.equals("address") ? number : 0);
    }

    /** Whether 'Title' is how people are addressed, as it is where there is a column for the job as well. */
    static boolean isSalutation(String header, List<String> all) {
        return header.strip().equalsIgnoreCase("title")
                && all.stream().anyMatch(other -> other.strip().equalsIgnoreCase("job title"));
    }
}
