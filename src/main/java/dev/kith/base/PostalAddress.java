package dev.kith.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives, as people of that country write it: British towns in capitals over their postcode (Royal Mail),
 * American and Canadian ones with the state and the code (Publication 28 of the Postal Service; Canada Post), Chinese
 * ones on a line, from the country to the house in Chinese characters, and from the house to the country in Latin
 * letters (China Post). Elsewhere the code stands before the city, as in most countries of the Universal Postal Union.
 *
 * @param street the street and number, and whatever else was written there
 * @param region the province, state or county
 * @param code the postal code
 * @param country two letters, or a name
 */
public record PostalAddress(
        @Nullable String street,
        @Nullable String city,
        @Nullable String region,
        @Nullable String code,
        @Nullable String country) {

    /** Whether there is more than a place that many live in. */
    public boolean isWhole() {
        return street != null || code != null;
    }

    /**
     * The whole address, line by line; nothing where nothing is known.
     *
     * @param home the country, two letters, whose addresses do not name it and where those are that name none; or empty
     */
    public List<String> lines(String home) {
        String land = land();
        return lines(home, isWhole() && !land.isEmpty() && land.equals(home) ? null : countryName(land));
    }

    /** The same on one line with its country, for wherever it is read; empty where nothing is known. */
    public String line(String home) {
        return String.join(", ", lines(home, countryName(land())));
    }

    private List<String> lines(String home, @Nullable String named) {
        String land = land();
        String style = country == null ? home : land;
        String written = code == null ? null : PostalCodes.written(code, style);
        if (ChineseAddress.isWrittenFor(this, style)) {
            return ChineseAddress.lines(this, named == null ? null : land, written);
        }
        String town = city != null && isPiece(city) ? null : city;
        String ending = written != null && ends(written) ? null : written;
        List<String> lines = new ArrayList<>();
        if (street != null && !style.equals("CN")) {
            street.lines().map(String::strip).forEach(lines::add);
        }
        switch (style) {
            case "GB", "GG", "IM", "JE" -> {
                lines.add(town == null ? "" : town.toUpperCase(Locale.ROOT));
                lines.add(or(region));
                lines.add(or(ending));
            }
            case "US", "PR", "VI", "GU", "AS", "MP" -> lines.add(joined(", ", town, joined(" ", region, ending)));
            case "CA", "AU" -> lines.add(joined(" ", town, region, ending));
            case "CN" -> {
                String last = region != null && region.equalsIgnoreCase(city) ? null : region;
                String first = street == null ? null : joined(", ", street.split("\\s*\\R\\s*"));
                String places = joined(", ", first, town, last);
                return List.of(joined(", ", joined(" ", places, ending), named));
            }
            default -> {
                lines.add(joined(" ", ending, town));
                lines.add(or(region));
            }
        }
        lines.add(or(named));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /** The two letters of the country, empty where they are not known. */
    private String land() {
        return country == null ? "" : Countries.codeOf(country);
    }

    private @Nullable String countryName(String land) {
        return switch (land) {
            case "" -> country;
            case "CN" -> "China";
            case "GB" -> "United Kingdom";
            case "US" -> "United States";
            default -> {
                String name = Countries.table().name(land);
                yield name == null ? country : name;
            }
        };
    }

    /** Whether the street, as it was written, names a place by itself. */
    private boolean isPiece(String place) {
        return street != null
                && List.of(street.split("\\s*[,，\\n]\\s*")).stream()
                        .anyMatch(piece -> piece.strip().equalsIgnoreCase(place));
    }

    private boolean ends(String code) {
        return street != null && (" " + street.strip()).endsWith(" " + code);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String joined(String between, @Nullable String... texts) {
        StringBuilder joined = new StringBuilder();
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                joined.append(joined.isEmpty() ? "" : between).append(text.strip());
            }
        }
        return joined.toString();
    }
}
