package dev.kith.base;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two-letter codes of countries (ISO 3166-1), and their names in fifteen languages as Unicode's CLDR has them. */
public final class Countries {
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Countries() {
        Tables.lines("countries.txt").forEach(line -> {
            List<String> words = List.of(line.split("\t", -1));
            words.forEach(word -> codes.putIfAbsent(key(word), words.getFirst()));
            names.put(words.getFirst(), words.get(1));
        });
    }

    /** The table, which is read when it is first asked for. */
    public static Countries table() {
        return Lazy.TABLE;
    }

    private static final class Lazy {
        private static final Countries TABLE = new Countries();
    }

    /**
     * The two letters of a country that is given by its code, in any case, or by a name; empty where they are not
     * known. The table is read only for what does not look like a code.
     */
    public static String codeOf(String country) {
        if (country.length() == 2 && isCapital(country.charAt(0)) && isCapital(country.charAt(1))) {
            return country.equals("UK") ? "GB" : country;
        }
        String code = table().code(country);
        return code == null ? "" : code;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Whether this is a code as it should be. */
    public boolean isCode(String text) {
        return text.length() == 2 && text.equals(codes.get(key(text)));
    }

    /** The code of the country that a name or code in any case means, or null. */
    public @Nullable String code(String text) {
        String key = key(text);
        return key.isEmpty() ? null : codes.get(key);
    }

    /** The English name of the country with this code, or null. */
    public @Nullable String name(String code) {
        return names.get(code);
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
