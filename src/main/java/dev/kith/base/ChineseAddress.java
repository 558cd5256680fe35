package dev.kith.base;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Addresses in Chinese characters: from the big to the small without blanks, and what the text says is not said twice.
 */
final class ChineseAddress {
    private static final String COUNTRIES = " CN HK MO TW ";

    /** What follows the name of a place and may be left out. */
    private static final List<String> KINDS = List.of("特别行政区", "特別行政區", "壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "省", "市");

    /** Cities that are provinces of their own: to name both says one thing twice. */
    private static final String MUNICIPALITIES = " 北京 上海 天津 重庆 重慶 香港 澳门 澳門 ";

    private static final String DIRECTIONS = "东南西北中東一二三四五";
    private static final String ROADS = "路街道巷弄里";

    private ChineseAddress() {}

    /**
     * Whether an address is in Chinese characters and of a country that writes them so.
     *
     * @param style two letters, or empty where the country is not known
     */
    static boolean isWrittenFor(PostalAddress address, String style) {
        boolean chinese = style.length() == 2 ? COUNTRIES.contains(style) : address.country() == null;
        String text = address.street() != null
                ? address.street()
                : address.city() != null ? address.city() : address.region();
        return chinese && text != null && hasIdeographs(text);
    }

    private static boolean hasIdeographs(String text) {
        boolean has = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\u3040' && c <= '\u30ff') || (c >= '\uac00' && c <= '\ud7a3')) {
                return false;
            }
            has |= c >= '\u3400' && c <= '\u9fff';
        }
        return has;
    }

    /**
     * The address on its line.
     *
     * @param land the country to be named, or null
     * @param code the postal code as it is written, or null
     */
    static List<String> lines(PostalAddress address, @Nullable String land, @Nullable String code) {
        StringBuilder out = new StringBuilder();
        String rest = address.street() == null
                ? ""
                : String.join("", address.street().strip().split("\\s*\\R\\s*"));
        int named = beginning(rest, "中国");
        append(out, rest.substring(0, named));
        rest = rest.substring(named);
        for (String place : places(address, named > 0 ? null : land)) {
            int given = beginning(rest, place);
            append(out, given > 0 ? rest.substring(0, given) : place);
            rest = rest.substring(given).stripLeading();
        }
        append(out, rest);
        boolean coded = code == null || out.indexOf(code) >= 0;
        return List.of(coded ? out.toString() : out.isEmpty() ? String.valueOf(code) : out + ", " + code);
    }

    /** The country, the province and the city, as far as they are known and differ. */
    private static List<String> places(PostalAddress address, @Nullable String land) {
        List<String> places = new ArrayList<>();
        String name = land == null ? null : country(land, address.country());
        String region = address.region();
        String city = address.city();
        boolean one = region != null && city != null && isSame(region, city);
        String upper = one && city != null && region != null && city.length() > region.length() ? city : region;
        boolean country =
                name != null && (upper == null || !isSame(name, upper)) && (city == null || !isSame(name, city));
        if (country) {
            places.add(name);
        }
        if (upper != null) {
            places.add(upper);
        }
        if (city != null && !one) {
            places.add(city);
        }
        return places;
    }

    private static @Nullable String country(String land, @Nullable String otherwise) {
        return switch (land) {
            case "CN" -> "中国";
            case "HK" -> "香港";
            case "MO" -> "澳门";
            case "TW" -> "台湾";
            default -> otherwise;
        };
    }

    private static boolean isSame(String region, String city) {
        String name = name(region);
        return region.equals(city) || (name.equals(name(city)) && MUNICIPALITIES.contains(" " + name + " "));
    }

    /** A place without what it is. */
    private static String name(String place) {
        String kind = kind(place);
        return place.length() > kind.length() + 1 ? place.substring(0, place.length() - kind.length()) : place;
    }

    private static String kind(String place) {
        for (String kind : KINDS) {
            if (place.endsWith(kind)) {
                return kind;
            }
        }
        return "";
    }

    /** How many characters at the beginning of a text name the place; 0 where another, or a street, does. */
    private static int beginning(String text, String place) {
        String name = name(place);
        if (!text.startsWith(name)) {
            return 0;
        }
        String wanted = place.substring(name.length());
        String after = text.substring(name.length());
        for (String kind : KINDS) {
            if (after.startsWith(kind)) {
                return wanted.isEmpty() || wanted.equals(kind) ? name.length() + kind.length() : 0;
            }
        }
        return isStreet(after) ? 0 : name.length();
    }

    /** Whether what follows makes the name of a place that of a street: 上海路, 南京东路. */
    private static boolean isStreet(String after) {
        int at = 0;
        while (at < after.length() && (DIRECTIONS.indexOf(after.charAt(at)) >= 0 || after.charAt(at) == '大')) {
            at++;
        }
        return at < after.length() && ROADS.indexOf(after.charAt(at)) >= 0;
    }

    /** Latin letters and digits that meet stay apart. */
    private static void append(StringBuilder out, String text) {
        boolean meet =
                !out.isEmpty() && !text.isEmpty() && isLatin(out.charAt(out.length() - 1)) && isLatin(text.charAt(0));
        out.append(meet ? " " : "").append(text);
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
